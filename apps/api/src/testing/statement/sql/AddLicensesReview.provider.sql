-- as app_provider

with known as materialized (
  select s.id, app.order_facts(s.customer_id, s.reseller_id, $1::boolean) as facts
  from customer_subscription s
  where s.id = $2::uuid and s.provider_id = $3::uuid )
select s.id, s.provider_id as "providerId", s.reseller_id as "resellerId", s.customer_id as "customerId", s.offer_sku_id as "offerSkuId", s.display_name as "displayName", s.status, s.quantity, s.term, s.billing_plan as "billingPlan", s.currency, s.starts_at as "startsAt", s.ends_at as "endsAt", s.created_at as "createdAt", s.canceled_at as "canceledAt", o.sku_title as "skuTitle", o.license_sku_id as "licenseSkuId", known.facts, (
  select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $4::timestamptz and (wp.effective_until is null or wp.effective_until > $5::timestamptz) and lp.market = m.country and lp.segment = 'commercial' and lp.effective_from <= $6::timestamptz and (lp.effective_until is null or lp.effective_until > $7::timestamptz)
  where lp.offer_sku_id = s.offer_sku_id and lp.term = s.term and lp.billing_plan = s.billing_plan and lp.currency = s.currency) as tiers
from known
join customer_subscription s on s.id = known.id
join offer_sku o on o.id = s.offer_sku_id cross
join lateral (select (case when s.customer_id = (select app.current_organization()) then (select o.country
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_country
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id) end) as country) m;
