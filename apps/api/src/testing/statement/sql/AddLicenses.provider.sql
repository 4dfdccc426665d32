-- as app_provider

with known as materialized (
  select s.id, app.order_facts(s.customer_id, s.reseller_id, $1::boolean) as facts
  from customer_subscription s
  where s.id = $2::uuid and s.provider_id = $3::uuid )
select s.id, s.provider_id as "providerId", s.reseller_id as "resellerId", s.customer_id as "customerId", s.offer_sku_id as "offerSkuId", s.display_name as "displayName", s.status, s.quantity, s.term, s.billing_plan as "billingPlan", s.currency, s.starts_at as "startsAt", s.ends_at as "endsAt", s.created_at as "createdAt", s.canceled_at as "canceledAt", o.sku_title as "skuTitle", o.license_sku_id as "licenseSkuId", known.facts, (
  select jsonb_agg(jsonb_build_object( 'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount, 'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan, 'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity), 'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
    order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)
  from list_price lp
  join cost_price wp on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment and wp.term = lp.term and wp.billing_plan = lp.billing_plan and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity and wp.effective_from <= $4::timestamptz and (wp.effective_until is null or wp.effective_until > $5::timestamptz) and lp.market = m.country and lp.segment = 'commercial' and lp.effective_from <= $6::timestamptz and (lp.effective_until is null or lp.effective_until > $7::timestamptz)
  where lp.offer_sku_id = s.offer_sku_id and lp.term = s.term and lp.billing_plan = s.billing_plan and lp.currency = s.currency) as tiers
from known
join customer_subscription s on s.id = known.id
join offer_sku o on o.id = s.offer_sku_id cross
join lateral (select (case when s.customer_id = (select app.current_organization()) then (select o.country
      from organization o
      where o.id = (select app.current_organization())) else (select v.subject_country
      from organization_view v
      where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id) end) as country) m
for update of s;

with "write_1" as (insert into "order" ("id", "number", "provider_id", "reseller_id", "customer_id", "cart_id", "status", "currency", "placed_by_user_id", "placed_at", "canceled_at", "canceled_by_user_id", "cancellation_reason")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, default, default, default)), "write_2" as (insert into "order_line" ("id", "order_id", "provider_id", "reseller_id", "customer_id", "kind", "offer_sku_id", "sku_title", "term", "billing_plan", "quantity", "subscription_id", "cancellable_until")
  values ($11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)), "write_3" as (insert into "order_line_list_price" ("order_line_id", "provider_id", "reseller_id", "customer_id", "list_price_id", "unit_amount", "total_amount")
  values ($24, $25, $26, $27, $28, $29, $30)), "write_4" as (insert into "order_line_cost" ("order_line_id", "provider_id", "cost_price_id", "unit_amount", "total_amount")
  values ($31, $32, $33, $34, $35)), "write_5" as (update "customer_subscription"
  set "quantity" = $36
  where "customer_subscription"."id" = $37), "write_6" as (insert into "subscription_change" ("id", "subscription_id", "provider_id", "reseller_id", "customer_id", "kind", "quantity_before", "quantity_after", "order_id", "by_user_id", "at")
  values ($38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48))
select;

select app.recount_licenses($1::uuid, $2::uuid[]);

with t as materialized (
  select *
  from "order" o
  where o.provider_id = $1::uuid and o.id = $2::uuid )
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
      limit 1), false)) as customer, (select json_agg(json_build_object( 'id', l.id, 'kind', l.kind, 'skuTitle', l.sku_title, 'term', l.term, 'billingPlan', l.billing_plan, 'quantity', l.quantity, 'subscriptionId', l.subscription_id, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'unitListPrice', lp.unit_amount, 'listPrice', lp.total_amount, 'unitCost', wp.unit_amount, 'cost', wp.total_amount)
    order by l.sku_title, l.term, l.id)
  from order_line l
  join customer_subscription s on s.id = l.subscription_id
  left join order_line_list_price lp on lp.order_line_id = l.id
  left join order_line_cost wp on wp.order_line_id = l.id
  where l.order_id = t.id) as lines , jsonb_build_object('relationshipId', (
    select k.id
    from relationship k
    where k.partner_id = t.provider_id and k.customer_id = t.customer_id and k.partner_kind = 'provider' and k.ended_at is null ), 'lines', (
    select jsonb_agg(jsonb_build_object('kind', l.kind, 'skuTitle', l.sku_title, 'quantity', l.quantity, 'subscription', jsonb_build_object('id', s.id, 'quantity', s.quantity, 'status', s.status), 'licensesToFree', coalesce(f.quantity, 0), 'addedSince', coalesce((
            select jsonb_agg(n.number
              order by n.placed_at, n.id)
            from order_line m
            join "order" n on n.id = m.order_id and n.status = 'completed'
            where l.kind = 'new' and m.subscription_id = l.subscription_id and m.order_id <> l.order_id and m.kind = 'add_licenses'), '[]'))
      order by l.id)
    from order_line l
    join customer_subscription s on s.id = l.subscription_id
    join offer_sku k on k.id = l.offer_sku_id
    left join app.order_licenses_to_free(t.id, $3::timestamptz) f on f.license_sku_id = k.license_sku_id
    where l.order_id = t.id)) as cancellation, jsonb_build_object('reseller', coalesce((
      select jsonb_agg(jsonb_build_object('userId', r.user_id, 'organizationId', t.reseller_id, 'mail', r.contact_mail, 'language', r.language, 'timeZone', r.time_zone)
        order by r.user_id)
      from app.mail_recipients(t.reseller_id, $4::text[]) r), '[]'), 'customer', coalesce((
      select jsonb_agg(jsonb_build_object('userId', r.user_id, 'organizationId', t.customer_id, 'mail', r.contact_mail, 'language', r.language, 'timeZone', r.time_zone)
        order by r.user_id)
      from app.mail_recipients(t.customer_id, $5::text[]) r), '[]')) as recipients
from t;

select app.finish($1);
