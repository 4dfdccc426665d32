-- Partnerships.

-- The customers that the actor and its partner (of a running partnership) are both related to.
create or replace function app.shared_customers(p_partner uuid) returns table (customer_id uuid, own_since timestamptz, partner_since timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select own.customer_id, own.since, theirs.since
  from public.relationship own
  join public.relationship theirs on theirs.customer_id = own.customer_id and theirs.partner_id = p_partner
    and theirs.partner_kind <> own.partner_kind and theirs.ended_at is null
  where own.partner_id = app.current_organization() and own.partner_kind = app.partner_kind() and own.ended_at is null
    and exists (
      select 1 from public.partnership p
      where p.ended_at is null
        and (p.provider_id, p.reseller_id) in ((app.current_organization(), p_partner), (p_partner, app.current_organization())))
$$;
grant execute on function app.shared_customers(uuid) to app_provider, app_reseller;

-- The next customers of both sides of a partnership that ended, to be told so: those among the next so many of the reseller's customers by
-- id, with their people who have one of these roles. Whoever was given is not given again, however often it is asked. Null: nobody is
-- left, or the two are partners again.
create or replace function app.parted_customers(p_partnership uuid, p_roles text[], p_steps integer) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_parting public.partnership;
  v_walked uuid[];
begin
  select * into v_parting from public.partnership where id = p_partnership and ended_at is not null for no key update;
  if v_parting.id is null or exists (
    select 1 from public.partnership p
    where p.provider_id = v_parting.provider_id and p.reseller_id = v_parting.reseller_id and p.ended_at is null) then
    return null;
  end if;
  v_walked := array(
    select r.customer_id from public.relationship r
    where r.partner_id = v_parting.reseller_id and r.partner_kind = 'reseller' and r.ended_at is null
      and r.customer_id > coalesce(v_parting.told_up_to, '00000000-0000-0000-0000-000000000000')
    order by r.customer_id limit p_steps);
  if v_walked = '{}' then
    return null;
  end if;
  update public.partnership set told_up_to = v_walked[cardinality(v_walked)] where id = p_partnership;
  return jsonb_build_object('more', cardinality(v_walked) = p_steps, 'toldUpTo', v_walked[cardinality(v_walked)],
    'endedById', v_parting.ended_by_organization_id, 'endedAt', v_parting.ended_at,
    'endedBy', case when v_parting.ended_by_organization_id = v_parting.provider_id then 'provider' else 'reseller' end,
    'providerName', (select o.legal_name from public.organization o where o.id = v_parting.provider_id),
    'resellerName', (select o.legal_name from public.organization o where o.id = v_parting.reseller_id),
    'people', coalesce((
      select jsonb_agg(jsonb_build_object('userId', u.id, 'organizationId', u.organization_id, 'mail', u.contact_mail,
        'language', u.language, 'timeZone', coalesce(u.time_zone, o.time_zone)) order by u.organization_id, u.id)
      from unnest(v_walked) c (id)
      join public.relationship r on r.partner_id = v_parting.provider_id and r.customer_id = c.id and r.partner_kind = 'provider'
        and r.ended_at is null
      join public.organization o on o.id = c.id
      join public."user" u on u.organization_id = c.id and u.deleted_at is null and u.disabled_at is null
      where exists (select 1 from public.user_role g where g.user_id = u.id and g.role = any (p_roles))), '[]'));
end
$$;
grant execute on function app.parted_customers(uuid, text[], integer) to app_worker;
