-- as app_provider

select "id", "customer_id", "reseller_id", "expires_at", "revision", coalesce("changed_by_user_id", "created_by_user_id"), coalesce("changed_at", "created_at")
from "cart"
where ("cart"."id" = $1 and "cart"."provider_id" = $2)
for update;

select (select o.id
  from "order" o
  where o.cart_id = $1::uuid) as "orderId", (select u.display_name
  from "user" u
  where u.id = $2::uuid) as "changedByName";

select (case when $1::uuid = (select app.current_organization()) then (select o.country
    from organization o
    where o.id = (select app.current_organization())) else (select v.subject_country
    from organization_view v
    where v.viewer_id = (select app.current_organization()) and v.subject_id = $2::uuid) end) as country;

select o.id, o.sku_title as "skuTitle", (
  select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $1::timestamptz and (wp.effective_until is null or wp.effective_until > $2::timestamptz) and lp.market = $3 and lp.segment = 'commercial' and lp.effective_from <= $4::timestamptz and (lp.effective_until is null or lp.effective_until > $5::timestamptz)
  where lp.offer_sku_id = o.id and lp.term = $6 and lp.billing_plan = $7 and lp.currency = $8) as tiers
from offer_sku o
where o.id = $9::uuid;

select "id", "cart_id", "provider_id", "offer_sku_id", "term", "billing_plan", "quantity", "seen_list_amount", "seen_cost_amount", "currency"
from "cart_line"
where "cart_line"."cart_id" = $1;

select app.licenses_left($1::uuid, $2::uuid[], $3::integer[], $4::timestamptz, $5::boolean) as left;

insert into "cart_line" ("id", "cart_id", "provider_id", "offer_sku_id", "term", "billing_plan", "quantity", "seen_list_amount", "seen_cost_amount", "currency")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict ("cart_id","offer_sku_id","term","billing_plan") do update
set "quantity" = $11, "seen_list_amount" = $12, "seen_cost_amount" = $13, "currency" = $14
returning "id";

update "cart"
set "revision" = $1, "changed_by_user_id" = $2, "changed_at" = $3
where "cart"."id" = $4;

select c.id, c.reseller_id as "resellerId", c.revision, to_json(c.created_at)#>>'{}' as "createdAt", to_json(c.expires_at)#>>'{}' as "expiresAt", (select o.id
  from "order" o
  where o.cart_id = c.id) as "orderId", jsonb_build_object('id', cu.subject_id, 'legalName', cu.subject_name, 'country', cu.subject_country) as customer, coalesce((
    select jsonb_agg(jsonb_build_object( 'lineId', l.id, 'offerSkuId', l.offer_sku_id, 'skuTitle', s.sku_title, 'productTitle', s.product_title, 'licenseSkuId', s.license_sku_id, 'term', l.term, 'billingPlan', l.billing_plan, 'quantity', l.quantity, 'currency', l.currency, 'seenListAmount', l.seen_list_amount, 'seenCostAmount', l.seen_cost_amount, 'tiers', (
          select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
            order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
          from list_price lp
          join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $1::timestamptz and (wp.effective_until is null or wp.effective_until > $2::timestamptz) and lp.market = cu.subject_country and lp.segment = 'commercial' and lp.effective_from <= $3::timestamptz and (lp.effective_until is null or lp.effective_until > $4::timestamptz)
          where lp.offer_sku_id = l.offer_sku_id and lp.term = l.term and lp.billing_plan = l.billing_plan and lp.currency = l.currency) )
      order by l.id)
    from cart_line l
    join offer_sku s on s.id = l.offer_sku_id
    where l.cart_id = c.id ), '[]') as lines
from cart c cross
join lateral (
  select *
  from organization_view v
  where v.viewer_id = c.provider_id and v.subject_id = c.customer_id
  limit 1) cu
where c.id = $5::uuid and c.provider_id = $6::uuid;

select app.order_facts($1::uuid, $2::uuid, $3::boolean) as facts;

select reseller_id as id, legal_name as "legalName"
from app.resellers_on_record($1::uuid);

select app.licenses_left($1::uuid, $2::uuid[], $3::integer[], $4::timestamptz, $5::boolean) as left;

select app.finish($1);
