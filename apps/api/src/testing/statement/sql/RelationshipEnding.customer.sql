-- as app_customer

select s.*, coalesce((
    select json_agg(json_build_object('id', d.id, 'displayName', d.display_name, 'roles', d.roles, 'activatedAt', d.activated_at, 'endsAt', d.ends_at)
      order by d.activated_at, d.id)
    from delegated_admin_relationship d
    where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer' and app.delegated_admin_runs(d.status, d.ends_at, $1::timestamptz)), '[]') as "delegatedAdmins", (
  select count(*)::int
  from customer_subscription x
  where x.customer_id = r.customer_id and r.partner_id in (x.provider_id, x.reseller_id) and app.subscription_runs(x.status, x.ends_at, $2::timestamptz) ) as "runningSubscriptions"
from (
  select r.id, r.partner_id as "partnerId", (case when r.partner_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = r.partner_id) end) as "partnerName", r.customer_id as "customerId", (case when r.customer_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = r.customer_id) end) as "customerName", r.partner_kind as "partnerKind", r.ended_at is null as running
  from relationship r
  where r.id = $3::uuid and r.customer_id = $4::uuid) s
join relationship r on r.id = s.id;
