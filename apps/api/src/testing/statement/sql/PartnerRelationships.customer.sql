-- as app_customer

select r.id, r.partner_id as "partnerId", (case when r.partner_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = r.partner_id) end) as "partnerName", (case when r.partner_id = (select app.current_organization()) then (select o.country
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_country
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = r.partner_id) end) as "partnerCountry", r.partner_kind as "partnerKind", to_json(r.since) #>> '{}' as since, u.display_name as "grantedByName", to_json(r.ended_at) #>> '{}' as "endedAt", (case when r.ended_by_organization_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = r.ended_by_organization_id) end) as "endedByName", coalesce((
    select json_agg(json_build_object('id', d.id, 'displayName', d.display_name, 'roles', d.roles, 'activatedAt', d.activated_at, 'endsAt', d.ends_at)
      order by d.activated_at, d.id)
    from delegated_admin_relationship d
    where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer' and app.delegated_admin_runs(d.status, d.ends_at, $1::timestamptz)), '[]') as "delegatedAdmins", (
  select json_build_object('entryId', e.id, 'at', e.at)
  from audit_entry e
  where e.relationship_id = r.id and e.on_behalf_of_id = r.customer_id
  order by e.at desc, e.id desc
  limit 1) as "lastUse", (
  select json_build_object('name', c.name, 'mail', c.mail)
  from app.partner_contacts(array[r.id]) c) as contact
from relationship r
join "user" u on u.id = r.granted_by_user_id
where r.customer_id = $2::uuid and (r.ended_at is not null) = $3::boolean
order by r.since desc, r.id desc
limit $4;
