-- as app_reseller

with t as materialized (
  select *
  from customer_subscription s
  where s.reseller_id = $1::uuid and (s.created_at, s.id) < ($2::timestamptz, $3::uuid)
  order by s.created_at desc, s.id desc
  limit 51 )
select t.id, t.display_name as "displayName", o.product_title as "productTitle", o.license_sku_id as "licenseSkuId", t.status, t.quantity, t.term, t.billing_plan as "billingPlan", t.starts_at as "startsAt", t.ends_at as "endsAt", t.created_at as "createdAt", t.canceled_at as "canceledAt", o.sku_title as "skuTitle", null as addition, jsonb_build_object('id', t.provider_id, 'legalName', (case when t.provider_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = t.provider_id) end)) as provider, jsonb_build_object('id', t.reseller_id, 'legalName', (case when t.reseller_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = t.reseller_id) end)) as reseller, jsonb_build_object('id', t.customer_id, 'legalName', (case when t.customer_id = (select app.current_organization()) then (select o.legal_name
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_name
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = t.customer_id) end)) || jsonb_build_object('isRelated', coalesce((
      select true
      from relationship k
      where k.partner_id = (select app.current_organization()) and k.customer_id = t.customer_id and k.partner_kind = (select app.partner_kind()) and k.ended_at is null
      limit 1), false)) as customer
from t
join offer_sku o on o.id = t.offer_sku_id
order by t.created_at desc, t.id desc;
