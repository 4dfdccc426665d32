-- as app_provider

with t as materialized (
  select *
  from customer_subscription s
  where s.provider_id = $1::uuid and s.id = any (array(select f.subscription_id
      from app.search_subscriptions($2) f))
  order by s.created_at desc, s.id desc
  limit $3 )
select t.id, t.display_name as "displayName", o.product_title as "productTitle", o.license_sku_id as "licenseSkuId", t.status, t.quantity, t.term, t.billing_plan as "billingPlan", t.starts_at as "startsAt", t.ends_at as "endsAt", t.created_at as "createdAt", t.canceled_at as "canceledAt", o.sku_title as "skuTitle", jsonb_build_object('facts', f.facts, 'held', f.held, 'tiers', (
    select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
      order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
    from list_price lp
    join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $4::timestamptz and (wp.effective_until is null or wp.effective_until > $5::timestamptz) and lp.market = (case when t.customer_id = (select app.current_organization()) then (select o.country
        from organization o
        where o.id = (select app.current_organization())) else (select v.subject_country
        from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = t.customer_id) end) and lp.segment = 'commercial' and lp.effective_from <= $6::timestamptz and (lp.effective_until is null or lp.effective_until > $7::timestamptz)
    where lp.offer_sku_id = t.offer_sku_id and lp.term = t.term and lp.billing_plan = t.billing_plan and lp.currency = t.currency)) as addition, jsonb_build_object('id', t.provider_id, 'legalName', (case when t.provider_id = (select app.current_organization()) then (select o.legal_name
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
join app.addition_facts((select array_agg(id)
    from t), $8::timestamptz) f on f.subscription_id = t.id
order by t.created_at desc, t.id desc;
