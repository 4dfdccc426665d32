-- Figures of the trade, counted as they change.

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
