-- as app_provider

select p.id, p.since, p.ended_at as "endedAt", p.ended_by_organization_id as "endedById", (case when p.provider_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.provider_id) end) as provider, (case when p.reseller_id = (select app.current_organization()) then (select jsonb_build_object('id', o.id, 'legalName', o.legal_name, 'country', o.country, 'domain', (select d.name
        from organization_domain d
        where d.organization_id = o.id and d.is_default))
    from organization o
    where o.id = (select app.current_organization())) else (select jsonb_build_object('id', v.subject_id, 'legalName', v.subject_name, 'country', v.subject_country, 'domain', v.subject_domain)
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = p.reseller_id) end) as reseller, (
  select jsonb_build_object('id', d.id, 'displayName', d.display_name, 'roles', to_jsonb(d.roles), 'activatedAt', d.activated_at, 'endsAt', d.ends_at)
  from delegated_admin_relationship d
  where d.partner_id = p.provider_id and d.subject_id = p.reseller_id and d.subject_kind = 'reseller' and app.delegated_admin_runs(d.status, d.ends_at, $1::timestamptz) and p.ended_at is null
  order by d.activated_at desc
  limit 1) as "delegatedAdmin", (select a.status = 'active'
  from reseller_account a
  where a.organization_id = app.current_organization() and app.partner_kind() = 'reseller') as "ownAccountIsActive"
from partnership p
join organization_view v on v.viewer_id = p.provider_id and v.subject_id = p.reseller_id
where p.provider_id = $2::uuid and p.ended_at is null and v.by_partnership and v.subject_id = any (array(select f.organization_id
    from app.search_organizations($3) f))
order by v.subject_name asc, p.id asc
limit $4;
