-- as app_reseller

with t as materialized (
  select *
  from customer_subscription s
  where s.reseller_id = $1::uuid and s.id = $2::uuid )
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
      limit $3 ) h), '[]') as changes, coalesce((
    select jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'status', l.status, 'kind', l.kind, 'quantity', l.quantity, 'placedAt', l.placed_at, 'cancellableUntil', l.cancellable_until)
      order by l.placed_at desc, l.id desc)
    from (
      select o.id, o.number, o.status, o.placed_at, l.kind, l.quantity, l.cancellable_until
      from order_line l
      join "order" o on o.id = l.order_id
      where l.subscription_id = t.id
      order by o.placed_at desc, o.id desc
      limit $4 ) l), '[]') as orders
from t
join offer_sku o on o.id = t.offer_sku_id;
