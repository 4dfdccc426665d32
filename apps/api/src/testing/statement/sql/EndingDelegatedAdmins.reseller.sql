-- as app_reseller

select d.id, d.display_name as "displayName", d.partner_id as "partnerId", (case when d.partner_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = d.partner_id) end) as "partnerName", d.subject_id as "subjectId", (case when d.subject_id = (select app.current_organization()) then (select o.legal_name
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_name
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = d.subject_id) end) as "subjectName", d.subject_kind = 'reseller' as "ofReseller", to_json(d.roles) as roles, to_json(d.ends_at) #>> '{}' as "endsAt"
from ( (
    select *
    from delegated_admin_relationship d
    where $1::boolean and d.partner_id = $2::uuid and app.delegated_admin_runs(d.status, d.ends_at, $3::timestamptz) and d.ends_at < $4::timestamptz
    order by d.ends_at, d.id
    limit $5)
  union all (
    select *
    from delegated_admin_relationship d
    where d.subject_id = $6::uuid and d.subject_kind = $7::text and app.delegated_admin_runs(d.status, d.ends_at, $8::timestamptz) and d.ends_at < $9::timestamptz
    order by d.ends_at, d.id
    limit $10) ) d
order by d.ends_at, d.id
limit $11;
