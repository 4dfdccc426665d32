-- Orders.

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
