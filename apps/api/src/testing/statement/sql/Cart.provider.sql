-- as app_provider

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
