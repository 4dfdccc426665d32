-- as app_provider

select s.customer_id as "customerId", o.sku_title as "skuTitle", o.license_sku_id as "licenseSkuId", app.order_facts(s.customer_id, s.reseller_id, $1::boolean) as facts, (
  select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $2::timestamptz and (wp.effective_until is null or wp.effective_until > $3::timestamptz) and lp.market = m.country and lp.segment = 'commercial' and lp.effective_from <= $4::timestamptz and (lp.effective_until is null or lp.effective_until > $5::timestamptz)
  where lp.offer_sku_id = s.offer_sku_id and lp.term = s.term and lp.billing_plan = s.billing_plan and lp.currency = s.currency) as tiers
from customer_subscription s
join offer_sku o on o.id = s.offer_sku_id cross
join lateral (select (case when s.customer_id = (select app.current_organization()) then (select o.country
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_country
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id) end) as country) m
where s.id = $6::uuid and s.provider_id = $7::uuid;

select "id", "provider_id", "reseller_id", "customer_id", "offer_sku_id", "display_name", "status", "quantity", "term", "billing_plan", "currency", "starts_at", "ends_at", "created_at", "canceled_at"
from "customer_subscription"
where ("customer_subscription"."id" = $1 and "customer_subscription"."provider_id" = $2);
