-- The parties of what is traded.

-- What stands between a provider and trade with customers through resellers, one row a pair; holds nothing. Null ids: there is
-- none. Of its partnerships that ended, the last one with that reseller, or (null) with one that came to be related to the
-- customer while it ran: no later relation is told. Called by order_facts and addition_facts alone.
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
