-- as app_provider

with t as materialized (
  select *
  from customer_subscription s
  where s.provider_id = $1::uuid and s.id = $2::uuid )
select t.id, t.display_name as "displayName", o.product_title as "productTitle", o.license_sku_id as "licenseSkuId", t.status, t.quantity, t.term, t.billing_plan as "billingPlan", t.starts_at as "startsAt", t.ends_at as "endsAt", t.created_at as "createdAt", t.canceled_at as "canceledAt", o.sku_title as "skuTitle", jsonb_build_object('facts', f.facts, 'held', f.held, 'tiers', (
    select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
      order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
    from list_price lp
    join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $3::timestamptz and (wp.effective_until is null or wp.effective_until > $4::timestamptz) and lp.market = (case when t.customer_id = (select app.current_organization()) then (select o.country
        from organization o
        where o.id = (select app.current_organization())) else (select v.subject_country
        from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = t.customer_id) end) and lp.segment = 'commercial' and lp.effective_from <= $5::timestamptz and (lp.effective_until is null or lp.effective_until > $6::timestamptz)
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
      limit 1), false)) as customer , coalesce((
    select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'quantityBefore', h.quantity_before, 'quantityAfter', h.quantity_after, 'at', h.at, 'byName', coalesce((select u.display_name
            from "user" u
            where u.id = h.by_user_id), (select n.actor_name
            from app.audit_names(array(
                select e.id
                from audit_entry e
                where e.object_id in (h.subscription_id, h.order_id) and e.actor_user_id = h.by_user_id
                limit 1)) n)))
      order by h.at desc, h.id desc)
    from (
      select *
      from subscription_change h
      where h.subscription_id = t.id
      order by h.at desc, h.id desc
      limit $7 ) h), '[]') as changes, coalesce((
    select jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'status', l.status, 'kind', l.kind, 'quantity', l.quantity, 'placedAt', l.placed_at, 'cancellableUntil', l.cancellable_until)
      order by l.placed_at desc, l.id desc)
    from (
      select o.id, o.number, o.status, o.placed_at, l.kind, l.quantity, l.cancellable_until
      from order_line l
      join "order" o on o.id = l.order_id
      where l.subscription_id = t.id
      order by o.placed_at desc, o.id desc
      limit $8 ) l), '[]') as orders
from t
join offer_sku o on o.id = t.offer_sku_id
join app.addition_facts((select array_agg(id)
    from t), $9::timestamptz) f on f.subscription_id = t.id;
