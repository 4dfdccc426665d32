-- as app_reseller

with t as materialized (
  select *
  from "order" o
  where o.reseller_id = $1::uuid and o.id = $2::uuid )
select t.id, t.number, t.status, t.currency, t.placed_at as "placedAt", coalesce((select u.display_name
    from "user" u
    where u.id = t.placed_by_user_id), (select n.actor_name
    from app.audit_names(array(
        select e.id
        from audit_entry e
        where e.object_id in (select t.id
          union all
          select l.subscription_id
          from order_line l
          where l.order_id = t.id) and e.actor_user_id = t.placed_by_user_id
        limit 1)) n)) as "placedByName", t.canceled_at as "canceledAt", t.cancellation_reason as "cancellationReason", (select min(l.cancellable_until)
  from order_line l
  where l.order_id = t.id) as "cancellableUntil", jsonb_build_object('id', t.provider_id, 'legalName', (case when t.provider_id = (select app.current_organization()) then (select o.legal_name
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
      limit 1), false)) as customer, (select json_agg(json_build_object( 'id', l.id, 'kind', l.kind, 'skuTitle', l.sku_title, 'term', l.term, 'billingPlan', l.billing_plan, 'quantity', l.quantity, 'subscriptionId', l.subscription_id, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'unitListPrice', lp.unit_amount, 'listPrice', lp.total_amount, 'unitCost', null, 'cost', null)
    order by l.sku_title, l.term, l.id)
  from order_line l
  join customer_subscription s on s.id = l.subscription_id
  left join order_line_list_price lp on lp.order_line_id = l.id
  where l.order_id = t.id) as lines , null as cancellation
from t;
