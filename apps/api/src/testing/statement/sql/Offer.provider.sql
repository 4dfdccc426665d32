-- as app_provider

select (case when $1::uuid = (select app.current_organization()) then (select o.country
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_country
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = $2::uuid) end) as country;

select o.id, o.product_title as "productTitle", o.sku_title as "skuTitle", o.publisher, o.description, o.unit_of_measure as "unitOfMeasure", o.license_sku_id is not null as assignable, x.tiers, (
  select coalesce(jsonb_agg(distinct p.friendly_name), '[]')
  from license_sku_service_plan l
  join service_plan p on p.id = l.service_plan_id
  where l.license_sku_id = o.license_sku_id) as included
from offer_sku o cross
join lateral (
  select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity) as tiers
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $1::timestamptz and (wp.effective_until is null or wp.effective_until > $2::timestamptz) and lp.market = $3 and lp.segment = 'commercial' and lp.effective_from <= $4::timestamptz and (lp.effective_until is null or lp.effective_until > $5::timestamptz)
  where lp.offer_sku_id = o.id ) x
where o.id = $6::uuid and x.tiers is not null;

select app.licenses_left($1::uuid, $2::uuid[], $3::integer[], $4::timestamptz, $5::boolean) as left;
