-- Subscriptions.

-- Whether a customer has a subscription at a moment, as subscriptionRuns of the domain says it: active, or suspended and to be
-- taken up again, and within its term.
create or replace function app.subscription_runs(p_status text, p_ends_at timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_status <> 'canceled' and p_ends_at > p_now;
grant execute on function app.subscription_runs(text, timestamptz, timestamptz) to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public, app_definer;

-- What the acting provider must know to add licenses to its subscriptions, looked at only: the parties as order_facts says them,
-- and how many licenses of the offer the customer holds of everybody (as licenses_left counts them). Those of others: no row.
create or replace function app.addition_facts(p_subscriptions uuid[], p_now timestamptz)
  returns table (subscription_id uuid, facts jsonb, held integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with asked as materialized (
    select s.id, s.customer_id, s.reseller_id, s.offer_sku_id from public.customer_subscription s
    where s.id = any(p_subscriptions) and s.provider_id = (select app.current_organization())
  ), known as materialized (
    select t.* from app.trade_facts(
      (select array_agg(customer_id order by id) from asked), (select array_agg(reseller_id order by id) from asked)) t
  )
  select asked.id, known.facts, case when known.facts ->> 'relationshipId' is not null then (
    select coalesce(sum(s.quantity), 0)::integer from public.customer_subscription s
    where s.customer_id = asked.customer_id and s.offer_sku_id = asked.offer_sku_id
      and app.subscription_runs(s.status, s.ends_at, p_now)) end
  from asked join known using (customer_id, reseller_id)
$$;
grant execute on function app.addition_facts(uuid[], timestamptz) to app_provider;

-- Ids of the acting organization's subscriptions whose name or other parties hold the text.
create or replace function app.search_subscriptions(p_text text) returns table (subscription_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as materialized (select s.organization_id as id from app.search_organizations(p_text) s),
  partner as materialized (select n.id from named n where exists (
    select 1 from public.partnership p
    where (p.provider_id, p.reseller_id) in ((app.current_organization(), n.id), (n.id, app.current_organization()))))
  select s.id from public.customer_subscription s
  where s.provider_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select s.id from public.customer_subscription s
  where s.reseller_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select s.id from public.customer_subscription s
  where s.customer_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select t.id from named n cross join lateral (
    select t.id from public.customer_subscription t where t.provider_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public.customer_subscription t where t.provider_id = app.current_organization() and t.reseller_id = n.id offset 0) t
  union
  select t.id from named n cross join lateral (
    select t.id from public.customer_subscription t where t.reseller_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public.customer_subscription t where t.reseller_id = app.current_organization() and t.provider_id = n.id offset 0) t
  union
  select t.id from public.customer_subscription t
  where t.customer_id = app.current_organization()
    and (t.provider_id in (select n.id from named n) or t.reseller_id in (select n.id from named n))
$$;
grant execute on function app.search_subscriptions(text) to app_provider, app_reseller, app_customer;
