-- Carts, orders, subscriptions and licenses.

-- What stands between a provider and trade with customers through resellers, one row a pair; holds nothing. Null ids: there is
-- none. Of its partnerships that ended, the last one with that reseller, or (null) with one that came to be related to the
-- customer while it ran: no later relation is told. Called by the functions below alone.
create or replace function app.trade_facts(p_customers uuid[], p_resellers uuid[]) returns table (customer_id uuid, reseller_id uuid, facts jsonb)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with provider as (select app.current_organization() as id), pair as (
    select distinct * from unnest(p_customers, p_resellers) as asked (customer_id, reseller_id)
  ), agreement as (select max(version) as version from public.agreement_template where kind = 'customer_agreement')
  select pair.customer_id, pair.reseller_id, case when own.id is null then jsonb_build_object('relationshipId', null) else jsonb_build_object(
    'relationshipId', own.id, 'partnershipId', running.id, 'resellerRelationshipId', theirs.id,
    'providerIsActive', exists (
      select 1 from public.provider_account a where a.organization_id = provider.id and a.status = 'active'),
    'resellerIsActive', running.id is not null and exists (
      select 1 from public.reseller_account a where a.organization_id = pair.reseller_id and a.status = 'active'),
    'endedPartnership', (
      select jsonb_build_object('resellerName', o.legal_name, 'endedAt', p.ended_at)
      from public.partnership p join public.organization o on o.id = p.reseller_id
      where running.id is null and p.provider_id = provider.id and p.ended_at is not null
        and (p.reseller_id = pair.reseller_id or pair.reseller_id is null and exists (
          select 1 from public.relationship r
          where r.partner_id = p.reseller_id and r.customer_id = pair.customer_id and r.partner_kind = 'reseller' and r.since <= p.ended_at))
        and not exists (
          select 1 from public.partnership again
          where again.provider_id = provider.id and again.reseller_id = p.reseller_id and again.ended_at is null)
      order by p.ended_at desc, p.id desc limit 1),
    'customerCountry', (select o.country from public.organization o where o.id = pair.customer_id),
    'agreementVersion', (select max(a.version) from public.agreement_acceptance a
      where a.organization_id = pair.customer_id and a.kind = 'customer_agreement'),
    'currentAgreementVersion', agreement.version) end
  from provider cross join agreement cross join pair
  left join public.relationship own on own.partner_id = provider.id and own.customer_id = pair.customer_id
    and own.partner_kind = 'provider' and own.ended_at is null
  left join public.partnership running on running.provider_id = provider.id and running.reseller_id = pair.reseller_id
    and running.ended_at is null
  left join public.relationship theirs on running.id is not null and theirs.partner_id = pair.reseller_id
    and theirs.customer_id = pair.customer_id and theirs.partner_kind = 'reseller' and theirs.ended_at is null
$$;

-- What the acting provider must know to order for a customer with a reseller on record. With p_lock each row is held until the end
-- of the transaction so that no power ends between check and order; without, it is only looked at.
create or replace function app.order_facts(p_customer uuid, p_reseller uuid, p_lock boolean) returns jsonb language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_facts jsonb;
  v_provider uuid := app.current_organization();
  v_own uuid;
  v_partnership uuid;
  v_reseller uuid;
begin
  if not p_lock then
    select t.facts into v_facts from app.trade_facts(array[p_customer], array[p_reseller]) t;
    return case when v_facts ->> 'relationshipId' is null then v_facts else v_facts || jsonb_build_object(
      'otherResellers', (select count(*) from app.resellers_on_record(p_customer) r where r.reseller_id is distinct from p_reseller)) end;
  end if;
  select id into v_own from public.relationship
  where partner_id = v_provider and customer_id = p_customer and partner_kind = 'provider' and ended_at is null for share;
  if v_own is null then
    return jsonb_build_object('relationshipId', null);
  end if;
  select id into v_partnership from public.partnership
  where provider_id = v_provider and reseller_id = p_reseller and ended_at is null for share;
  if v_partnership is not null then
    select id into v_reseller from public.relationship
    where partner_id = p_reseller and customer_id = p_customer and partner_kind = 'reseller' and ended_at is null for share;
  end if;
  -- What was held above is what is told: another may have begun since.
  return (select t.facts from app.trade_facts(array[p_customer], array[p_reseller]) t) || jsonb_build_object(
    'relationshipId', v_own, 'partnershipId', v_partnership, 'resellerRelationshipId', v_reseller,
    'otherResellers', (select count(*) from app.resellers_on_record(p_customer) r where r.reseller_id is distinct from p_reseller));
end
$$;
grant execute on function app.order_facts(uuid, uuid, boolean) to app_provider;

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

-- The active resellers of the acting provider that are related to a customer the provider is related to.
create or replace function app.resellers_on_record(p_customer uuid) returns table (reseller_id uuid, legal_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select o.id, o.legal_name
  from public.relationship own
  join public.partnership p on p.provider_id = own.partner_id and p.ended_at is null
  join public.relationship theirs on theirs.partner_id = p.reseller_id and theirs.customer_id = own.customer_id
    and theirs.partner_kind = 'reseller' and theirs.ended_at is null
  join public.reseller_account a on a.organization_id = p.reseller_id and a.status = 'active'
  join public.organization o on o.id = p.reseller_id
  where own.partner_id = app.current_organization() and own.customer_id = p_customer and own.partner_kind = 'provider' and own.ended_at is null
  order by o.legal_name, o.id
$$;
grant execute on function app.resellers_on_record(uuid) to app_provider;

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

-- Ids of the acting organization's orders whose number, products or other parties hold the text; one or two letters are
-- looked for in the parties alone.
create or replace function app.search_orders(p_text text) returns table (order_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as materialized (select s.organization_id as id from app.search_organizations(p_text) s),
  partner as materialized (select n.id from named n where exists (
    select 1 from public.partnership p
    where (p.provider_id, p.reseller_id) in ((app.current_organization(), n.id), (n.id, app.current_organization()))))
  select o.id from public."order" o
  where app.searchable(o.number) like app.search_part(p_text)
    and app.current_organization() in (o.provider_id, o.reseller_id, o.customer_id)
  union
  select l.order_id from public.order_line l
  where l.provider_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select l.order_id from public.order_line l
  where l.reseller_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select l.order_id from public."order" o join public.order_line l on l.order_id = o.id
  where o.customer_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select t.id from named n cross join lateral (
    select t.id from public."order" t where t.provider_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public."order" t where t.provider_id = app.current_organization() and t.reseller_id = n.id offset 0) t
  union
  select t.id from named n cross join lateral (
    select t.id from public."order" t where t.reseller_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public."order" t where t.reseller_id = app.current_organization() and t.provider_id = n.id offset 0) t
  union
  select t.id from public."order" t
  where t.customer_id = app.current_organization()
    and (t.provider_id in (select n.id from named n) or t.reseller_id in (select n.id from named n))
$$;
grant execute on function app.search_orders(text) to app_provider, app_reseller, app_customer;

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

-- A provider names in its trade only a customer it is related to, and as reseller on record one that it is partners with and
-- that is related to the customer too.
create or replace function app.trade_rests_on_relations() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not exists (
      select 1 from public.relationship r
      where r.partner_id = new.provider_id and r.customer_id = new.customer_id and r.ended_at is null)
    or new.reseller_id is not null and not (
      exists (
        select 1 from public.partnership p
        where p.provider_id = new.provider_id and p.reseller_id = new.reseller_id and p.ended_at is null)
      and exists (
        select 1 from public.relationship r
        where r.partner_id = new.reseller_id and r.customer_id = new.customer_id and r.ended_at is null)) then
    raise exception '%: a party that the provider has no running relation with', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;

-- A part has the parties of what it is a part of. Arguments, in pairs: the column that names the whole, and its table. What is
-- written in one statement with its whole is looked at after it.
create or replace function app.has_parties_of_whole() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  v_new jsonb := to_jsonb(new);
  v_id uuid;
  v_whole jsonb;
  v_party text;
begin
  for v_pair in 0 .. tg_nargs / 2 - 1 loop
    v_id := (v_new ->> tg_argv[2 * v_pair])::uuid;
    continue when v_id is null;
    -- Each table by name, so that its statement is planned once and not for each row.
    if tg_argv[2 * v_pair + 1] = 'cart' then
      select jsonb_build_object('provider_id', w.provider_id, 'reseller_id', w.reseller_id, 'customer_id', w.customer_id)
      into v_whole from public.cart w where w.id = v_id;
    elsif tg_argv[2 * v_pair + 1] = 'order' then
      select jsonb_build_object('provider_id', w.provider_id, 'reseller_id', w.reseller_id, 'customer_id', w.customer_id)
      into v_whole from public."order" w where w.id = v_id;
    elsif tg_argv[2 * v_pair + 1] = 'order_line' then
      select jsonb_build_object('provider_id', w.provider_id, 'reseller_id', w.reseller_id, 'customer_id', w.customer_id)
      into v_whole from public.order_line w where w.id = v_id;
    elsif tg_argv[2 * v_pair + 1] = 'customer_subscription' then
      select jsonb_build_object('provider_id', w.provider_id, 'reseller_id', w.reseller_id, 'customer_id', w.customer_id)
      into v_whole from public.customer_subscription w where w.id = v_id;
    else
      raise exception 'app.has_parties_of_whole: a whole that it does not know, %', tg_argv[2 * v_pair + 1];
    end if;
    foreach v_party in array array['provider_id', 'reseller_id', 'customer_id'] loop
      if v_whole is null or v_new ? v_party and v_new -> v_party is distinct from v_whole -> v_party then
        raise exception '%: its % is another than that of its %', tg_table_name, v_party, tg_argv[2 * v_pair + 1] using errcode = '42501';
      end if;
    end loop;
  end loop;
  return new;
end
$$;

-- What a price for a whole term comes to in a month, minor units, rounded half up; nothing where it is paid once for ever. As
-- monthValue of the domain says it.
create or replace function app.month_value(p_unit bigint, p_quantity integer, p_term text, p_billing_plan text) returns bigint
  language sql immutable return case when p_billing_plan = 'one_time' then 0 else round(
    p_unit::numeric * p_quantity
      * case right(p_term, 1) when 'D' then 487 when 'W' then 487 else 1 end
      / (substring(p_term from 2 for length(p_term) - 2)::numeric
        * case right(p_term, 1) when 'D' then 16 when 'W' then 112 when 'Y' then 12 else 1 end)) end;
grant execute on function app.month_value(bigint, integer, text, text) to app_definer, app_provider, app_reseller;

-- A part of the figures that nobody else writes until this transaction ends: the lowest that is free, so that where one writes at a
-- time there is one. Where all are taken it waits for one of them.
create or replace function app.figure_part() returns smallint language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_last constant smallint := 15;
  v_part smallint;
begin
  for v_part in 0..v_last loop
    if pg_try_advisory_xact_lock(hashtextextended('figures, part ' || v_part, 0)) then
      return v_part;
    end if;
  end loop;
  v_part := pg_backend_pid() % (v_last + 1);
  perform pg_advisory_xact_lock(hashtextextended('figures, part ' || v_part, 0));
  return v_part;
end
$$;

-- Adds changes to the figures of their day and month, in a part of its own, so that of two that count the same neither waits (ADR 35).
-- Nobody calls it with numbers of his own: what counts reads what was written.
create or replace function app.add_trade_figures(p_changes jsonb) returns void language sql volatile security definer
  set search_path = pg_catalog, public, app as $$
  insert into public.trade_figure as f
    (organization_id, side, period, starts_on, currency, part, customers, orders, licenses, month_value, ends, ends_value)
  select c.organization_id, c.side, p.period, p.starts_on, c.currency, own.part, coalesce(sum(c.customers), 0), coalesce(sum(c.orders), 0),
    coalesce(sum(c.licenses), 0), coalesce(sum(c.month_value), 0), coalesce(sum(c.ends), 0), coalesce(sum(c.ends_value), 0)
  from (select app.figure_part() as part) own
  cross join jsonb_to_recordset(p_changes) as c(organization_id uuid, side text, at timestamptz, currency text, customers integer,
    orders integer, licenses integer, month_value bigint, ends integer, ends_value bigint)
  cross join lateral (values
    ('day', (c.at at time zone 'UTC')::date),
    ('month', date_trunc('month', c.at at time zone 'UTC')::date)) p(period, starts_on)
  group by 1, 2, 3, 4, 5, 6
  on conflict (organization_id, side, period, starts_on, currency, part) do update set
    customers = f.customers + excluded.customers, orders = f.orders + excluded.orders, licenses = f.licenses + excluded.licenses,
    month_value = f.month_value + excluded.month_value, ends = f.ends + excluded.ends, ends_value = f.ends_value + excluded.ends_value
$$;

-- Counts lines of orders for their three parties, the end of their term ahead of it; canceled ones are taken off again from the
-- moment they were canceled, and so is their end. A customer's figures know no price.
create or replace function app.count_lines(p_lines uuid[], p_canceled boolean) returns void language sql volatile security definer
  set search_path = pg_catalog, public, app as $$
  select app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', s.organization_id, 'side', s.side, 'at', d.at, 'currency', s.currency,
    'licenses', d.sign * l.quantity,
    'month_value', d.sign * s.priced * app.month_value(p.unit_amount, l.quantity, l.term, l.billing_plan),
    'ends', case when l.kind = 'new' then d.ends else 0 end,
    'ends_value', d.ends * s.priced * p.unit_amount * l.quantity)), '[]'))
  from public.order_line l
  join public."order" o on o.id = l.order_id
  join public.customer_subscription u on u.id = l.subscription_id
  join public.order_line_list_price p on p.order_line_id = l.id
  cross join lateral (values
    ('provider', l.provider_id, o.currency, 1), ('reseller', l.reseller_id, o.currency, 1), ('customer', l.customer_id, '', 0)
  ) s(side, organization_id, currency, priced)
  cross join lateral (values
    (case when p_canceled then o.canceled_at else o.placed_at end, case when p_canceled then -1 else 1 end, 0),
    (u.ends_at, case when p_canceled then 1 else -1 end, case when p_canceled then -1 else 1 end)
  ) d(at, sign, ends)
  where l.id = any (p_lines)
$$;

create or replace function app.count_order_lines() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  perform app.count_lines(array(select w.order_line_id from written w), false);
  return null;
end
$$;

-- Orders as their three parties count them: in the day and month they were placed.
create or replace function app.count_placed_orders(p_orders uuid[], p_sign integer) returns void language sql volatile security definer
  set search_path = pg_catalog, public, app as $$
  select app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', s.organization_id, 'side', s.side, 'at', o.placed_at, 'currency', s.currency, 'orders', p_sign)), '[]'))
  from public."order" o
  cross join lateral (values
    ('provider', o.provider_id, o.currency), ('reseller', o.reseller_id, o.currency), ('customer', o.customer_id, '')
  ) s(side, organization_id, currency)
  where o.id = any (p_orders)
$$;

create or replace function app.count_orders() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  perform app.count_placed_orders(array(select w.id from written w), 1);
  return null;
end
$$;

create or replace function app.count_canceled_orders() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
declare
  v_canceled constant uuid[] := array(
    select w.id from written w join replaced r on r.id = w.id where w.status = 'canceled' and r.status <> 'canceled');
begin
  if v_canceled <> '{}' then
    perform app.count_placed_orders(v_canceled, -1);
    perform app.count_lines(array(select l.id from public.order_line l where l.order_id = any (v_canceled)), true);
  end if;
  return null;
end
$$;

-- Customers of a partner: won with a relationship, lost with its end.
create or replace function app.count_customers() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  perform app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', w.partner_id, 'side', w.partner_kind, 'at', w.since, 'currency', '', 'customers', 1)), '[]'))
  from written w;
  return null;
end
$$;

create or replace function app.count_lost_customers() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  perform app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', w.partner_id, 'side', w.partner_kind, 'at', w.ended_at, 'currency', '', 'customers', -1)), '[]'))
  from written w join replaced r on r.id = w.id where r.ended_at is null and w.ended_at is not null;
  return null;
end
$$;

create or replace function app.count_customers_of_program() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  perform app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', '00000000-0000-0000-0000-000000000000', 'side', 'program', 'at', w.created_at, 'currency', '', 'customers', 1)), '[]'))
  from written w;
  return null;
end
$$;

-- Counts everything anew, from what is there: what the figures must be. For whoever owns the database; the trade waits meanwhile.
create or replace function app.recount_trade_figures() returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
begin
  lock table public.trade_figure in share row exclusive mode;
  delete from public.trade_figure;
  perform app.count_placed_orders(array(select o.id from public."order" o where o.status <> 'canceled'), 1);
  perform app.count_lines(array(select l.id from public.order_line l), false);
  perform app.count_lines(array(
    select l.id from public.order_line l join public."order" o on o.id = l.order_id where o.status = 'canceled'), true);
  perform app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', r.partner_id, 'side', r.partner_kind, 'at', c.at, 'currency', '', 'customers', c.sign)), '[]'))
  from public.relationship r
  cross join lateral (values (r.since, 1), (r.ended_at, -1)) c(at, sign) where c.at is not null;
  perform app.add_trade_figures(coalesce(jsonb_agg(jsonb_build_object(
    'organization_id', '00000000-0000-0000-0000-000000000000', 'side', 'program', 'at', a.created_at, 'currency', '', 'customers', 1)), '[]'))
  from public.customer_account a;
end
$$;
