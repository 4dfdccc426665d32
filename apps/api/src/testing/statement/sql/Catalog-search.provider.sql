-- as app_provider

select o.id, o.sku_title as "skuTitle", o.product_title as "productTitle", o.publisher, o.description, (
  select coalesce(jsonb_agg(distinct p.friendly_name), '[]')
  from license_sku_service_plan l
  join service_plan p on p.id = l.service_plan_id
  where l.license_sku_id = o.license_sku_id) as included, x.prices
from offer_sku o cross
join lateral (
  select jsonb_agg(jsonb_build_object('term', lp.term, 'billingPlan', lp.billing_plan, 'currency', lp.currency, 'listAmount', lp.amount, 'costAmount', wp.amount, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity) as prices
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $1::timestamptz and (wp.effective_until is null or wp.effective_until > $2::timestamptz) and lp.market = $3 and lp.segment = 'commercial' and lp.effective_from <= $4::timestamptz and (lp.effective_until is null or lp.effective_until > $5::timestamptz)
  where lp.offer_sku_id = o.id ) x
where x.prices is not null and app.searchable(o.sku_title || ' ' || o.product_title || ' ' || o.publisher || ' ' || o.product_id) like app.search_pattern($6)
order by o.sku_title, o.id
limit $7;
