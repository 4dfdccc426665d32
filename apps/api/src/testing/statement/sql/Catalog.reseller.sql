-- as app_reseller

select o.id, o.sku_title as "skuTitle", o.product_title as "productTitle", o.publisher, o.description, (
  select coalesce(jsonb_agg(distinct p.friendly_name), '[]')
  from license_sku_service_plan l
  join service_plan p on p.id = l.service_plan_id
  where l.license_sku_id = o.license_sku_id) as included, x.prices
from offer_sku o cross
join lateral (
  select jsonb_agg(jsonb_build_object('term', lp.term, 'billingPlan', lp.billing_plan, 'currency', lp.currency, 'listAmount', lp.amount, 'costAmount', null, 'minimumQuantity', lp.minimum_quantity, 'maximumQuantity', lp.maximum_quantity)
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity) as prices
  from (select *
    from list_price p
    where p.market = $1 and p.segment = 'commercial' and p.effective_from <= $2::timestamptz and (p.effective_until is null or p.effective_until > $3::timestamptz)) lp
  where lp.offer_sku_id = o.id ) x
where x.prices is not null
order by o.sku_title, o.id
limit $4;
