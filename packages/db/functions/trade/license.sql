-- Licenses.

-- How many licenses of each offer a customer of the acting provider may still take, where so many is the limit of one customer:
-- over all that runs, whoever sold it. Never more than the limit and never less than 0, so that nobody learns how much others
-- sold beyond it; null: the provider is not related to the customer. With p_lock whoever else orders such an offer for the customer waits,
-- whatever the provider, and counts what this transaction ordered.
create or replace function app.licenses_left(p_customer uuid, p_offers uuid[], p_limits integer[], p_now timestamptz, p_lock boolean)
  returns integer[] language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_offer uuid;
begin
  if not exists (
    select 1 from public.relationship r
    where r.partner_id = app.current_organization() and r.customer_id = p_customer and r.partner_kind = 'provider' and r.ended_at is null) then
    return null;
  end if;
  if p_lock then
    -- Always in the same order.
    for v_offer in select distinct o from unnest(p_offers) o order by o loop
      perform pg_advisory_xact_lock(hashtextextended('licenses ' || p_customer::text || v_offer::text, 0));
    end loop;
  end if;
  return array(
    select greatest(0, asked.most - coalesce((
      select sum(s.quantity)::integer from public.customer_subscription s
      where s.customer_id = p_customer and s.offer_sku_id = asked.offer_sku_id
        and app.subscription_runs(s.status, s.ends_at, p_now)), 0))
    from (
      select offer_sku_id, least(most, 9999) as most, position
      from unnest(p_offers, p_limits) with ordinality as pair (offer_sku_id, most, position)
    ) asked
    order by asked.position);
end
$$;
grant execute on function app.licenses_left(uuid, uuid[], integer[], timestamptz, boolean) to app_provider;

-- Counts anew how many licenses of these kinds a customer of the acting provider bought, of all providers: what its subscriptions hold.
-- Called after a subscription changed; fewer than are assigned breaks license_counter_enough. Whoever calls can name no number.
create or replace function app.recount_licenses(p_customer uuid, p_license_skus uuid[]) returns void language plpgsql volatile
  security definer set search_path = pg_catalog, public, app as $$
declare
  v_license_sku uuid;
begin
  perform 1 from public.relationship
  where partner_id = app.current_organization() and customer_id = p_customer and partner_kind = 'provider' and ended_at is null for share;
  if not found then
    raise exception 'app.recount_licenses: no customer of the acting provider' using errcode = '42501';
  end if;
  -- Always in the same order, and one after the other: whoever waits counts what the other has just committed.
  for v_license_sku in select distinct k from unnest(p_license_skus) k order by k loop
    perform 1 from public.license_counter where customer_id = p_customer and license_sku_id = v_license_sku for update;
    if not found then
      insert into public.license_counter (customer_id, license_sku_id, total, assigned)
      values (p_customer, v_license_sku, 0, 0) on conflict do nothing;
      perform 1 from public.license_counter where customer_id = p_customer and license_sku_id = v_license_sku for update;
    end if;
    update public.license_counter c
    set total = (
      select coalesce(sum(s.quantity), 0) from public.customer_subscription s
      join public.offer_sku o on o.id = s.offer_sku_id
      where s.customer_id = c.customer_id and o.license_sku_id = c.license_sku_id and s.status <> 'canceled')
    where c.customer_id = p_customer and c.license_sku_id = v_license_sku;
  end loop;
end
$$;
grant execute on function app.recount_licenses(uuid, uuid[]) to app_provider;

-- How many licenses customers of the acting partner hold of everybody, and how many of them are assigned, where the customer granted it
-- administration that runs. Which of its roles opens that number to a person, the domain says. Those of others: no row.
create or replace function app.customer_licenses(p_customers uuid[], p_now timestamptz)
  returns table (customer_id uuid, total integer, assigned integer)
  language sql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_generic_plan as $$
  select own.customer_id, sum(l.total)::integer, sum(l.assigned)::integer
  from unnest(p_customers) c (id)
  join public.relationship own on own.partner_id = app.current_organization() and own.customer_id = c.id
    and own.partner_kind = app.partner_kind() and own.ended_at is null
  join public.license_counter l on l.customer_id = own.customer_id
  where (
    select true from public.delegated_admin_relationship d
    where d.subject_id = own.customer_id and d.partner_id = own.partner_id and d.subject_kind = 'customer'
      and app.delegated_admin_runs(d.status, d.ends_at, p_now) limit 1)
  group by own.customer_id
$$;
grant execute on function app.customer_licenses(uuid[], timestamptz) to app_provider, app_reseller;

-- Licenses by kind that the opened customer, or at its own portal the customer itself, bought and can no longer use: the term of their subscription is over, as
-- customerSubscriptionStatusOf of the domain says it. They stay in license_counter.total and are taken off by whoever counts.
create or replace function app.expired_licenses(p_now timestamptz) returns table (license_sku_id uuid, quantity integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select o.license_sku_id, sum(s.quantity)::integer
  from public.customer_subscription s
  join public.offer_sku o on o.id = s.offer_sku_id
  where s.customer_id = case
      when current_setting('role') = 'app_customer' then app.current_organization()
      when app.has_opened_customer() then app.current_customer() end
    and s.status = 'active' and s.ends_at <= p_now and o.license_sku_id is not null
  group by o.license_sku_id
$$;
grant execute on function app.expired_licenses(timestamptz) to app_provider, app_reseller, app_customer;

-- How many assigned licenses are more than would remain: of all that were bought, and, where some that run are given back, of
-- those that run. Where none that runs is given back, those that run stay as they are.
create or replace function app.licenses_in_the_way(
  p_assigned integer, p_total integer, p_expired integer, p_giving_back integer, p_running integer
) returns integer language sql immutable return greatest(0,
  coalesce(p_assigned - (p_total - p_giving_back), 0),
  case when p_running > 0 then p_assigned - (p_total - coalesce(p_expired, 0) - least(p_running, p_giving_back)) end);
grant execute on function app.licenses_in_the_way(integer, integer, integer, integer, integer) to app_definer;

-- How many assigned licenses stand in the way of giving some back, of which p_running are of subscriptions that run, for the
-- customer that was opened; its counter is held until the end of the transaction. Zero: none. Tells an ordering provider no totals.
create or replace function app.licenses_to_free(p_license_sku uuid, p_giving_back integer, p_running integer, p_now timestamptz)
  returns integer language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_counter public.license_counter;
  v_expired integer;
  v_giving_back integer;
begin
  if not app.has_opened_customer() then
    return 0;
  end if;
  -- No more than the acting provider sold: asking for more would tell it how much is free.
  select least(p_giving_back, coalesce(sum(s.quantity), 0)) into v_giving_back
  from public.customer_subscription s join public.offer_sku o on o.id = s.offer_sku_id
  where s.provider_id = app.current_organization() and s.customer_id = app.current_customer()
    and o.license_sku_id = p_license_sku;
  select * into v_counter from public.license_counter
  where customer_id = app.current_customer() and license_sku_id = p_license_sku for update;
  select e.quantity into v_expired from app.expired_licenses(p_now) e where e.license_sku_id = p_license_sku;
  return app.licenses_in_the_way(v_counter.assigned, v_counter.total, v_expired, v_giving_back, p_running);
end
$$;
grant execute on function app.licenses_to_free(uuid, integer, integer, timestamptz) to app_provider;

-- The same for an order of the acting provider, per kind of license in it and looked at only. An order of others, or of a
-- customer that is not its own now: no row.
create or replace function app.order_licenses_to_free(p_order uuid, p_now timestamptz) returns table (license_sku_id uuid, quantity integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with given_back as (
    select o.customer_id, k.license_sku_id, sum(l.quantity)::integer as quantity,
      coalesce(sum(l.quantity) filter (where s.status = 'active' and s.ends_at > p_now), 0)::integer as running
    from public."order" o
    join public.order_line l on l.order_id = o.id
    join public.offer_sku k on k.id = l.offer_sku_id
    join public.customer_subscription s on s.id = l.subscription_id
    where o.id = p_order and o.provider_id = app.current_organization() and k.license_sku_id is not null and exists (
      select 1 from public.relationship r
      where r.partner_id = o.provider_id and r.customer_id = o.customer_id and r.partner_kind = 'provider' and r.ended_at is null)
    group by o.customer_id, k.license_sku_id
  )
  select g.license_sku_id, app.licenses_in_the_way(c.assigned, c.total, held.expired, least(g.quantity, held.own), g.running)
  from given_back g
  left join public.license_counter c on c.customer_id = g.customer_id and c.license_sku_id = g.license_sku_id
  cross join lateral (
    select coalesce(sum(s.quantity) filter (where s.provider_id = app.current_organization()), 0)::integer as own,
      coalesce(sum(s.quantity) filter (where s.status = 'active' and s.ends_at <= p_now), 0)::integer as expired
    from public.customer_subscription s join public.offer_sku k on k.id = s.offer_sku_id
    where s.customer_id = g.customer_id and k.license_sku_id = g.license_sku_id
  ) held
$$;
grant execute on function app.order_licenses_to_free(uuid, timestamptz) to app_provider;
