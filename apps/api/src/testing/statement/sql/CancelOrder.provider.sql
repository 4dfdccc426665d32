-- as app_provider

select "id", "number", "status", "reseller_id", "customer_id"
from "order"
where ("order"."id" = $1 and "order"."provider_id" = $2)
for update;

select "order_line"."kind", "order_line"."sku_title", "order_line"."quantity", "order_line"."subscription_id", "order_line"."cancellable_until", "offer_sku"."license_sku_id"
from "order_line" inner
join "offer_sku" on "offer_sku"."id" = "order_line"."offer_sku_id"
where "order_line"."order_id" = $1
order by "order_line"."id";

select app.open_customer($1::uuid, $2::timestamptz, $3::boolean) as opened;

select "id", "provider_id", "reseller_id", "customer_id", "offer_sku_id", "display_name", "status", "quantity", "term", "billing_plan", "currency", "starts_at", "ends_at", "created_at", "canceled_at"
from "customer_subscription"
where "customer_subscription"."id" in ($1)
order by "customer_subscription"."id"
for update;

select "order_line"."subscription_id", "order"."number"
from "order_line" inner
join "order" on "order"."id" = "order_line"."order_id"
where ("order_line"."subscription_id" in ($1) and "order_line"."kind" = $2 and "order"."status" = $3 and "order"."id" <> $4)
order by "order"."placed_at", "order"."id";

select app.licenses_to_free($1::uuid, $2::integer, $3::integer, $4::timestamptz) as count;

update "order"
set "status" = $1, "canceled_at" = $2, "canceled_by_user_id" = $3, "cancellation_reason" = $4
where "order"."id" = $5;

update "customer_subscription"
set "status" = $1, "quantity" = $2, "canceled_at" = $3
where "customer_subscription"."id" = $4;

insert into "subscription_change" ("id", "subscription_id", "provider_id", "reseller_id", "customer_id", "kind", "quantity_before", "quantity_after", "order_id", "by_user_id", "at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

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
