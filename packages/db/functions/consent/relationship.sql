-- Relationships, and what a partner sees of its customers.

-- The organizations that hold a running relationship with one of the actor's customers, as far as the actor may know them:
-- the providers (or resellers) it has a running partnership with.
create or replace function app.customer_partners(p_customers uuid[]) returns table (customer_id uuid, partners json)
  language sql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_generic_plan as $$
  select own.customer_id, json_agg(json_build_object('id', o.id, 'legalName', o.legal_name) order by o.legal_name, o.id)
  from unnest(p_customers) c (id)
  join public.relationship own on own.partner_id = app.current_organization() and own.customer_id = c.id
    and own.partner_kind = app.partner_kind() and own.ended_at is null
  join public.relationship theirs on theirs.customer_id = own.customer_id and theirs.partner_id <> own.partner_id
    and theirs.partner_kind <> own.partner_kind and theirs.ended_at is null
  join public.organization o on o.id = theirs.partner_id
  where (
    select true from public.partnership p where p.ended_at is null and p.provider_id = own.partner_id and p.reseller_id = theirs.partner_id
    union all
    select true from public.partnership p where p.ended_at is null and p.provider_id = theirs.partner_id and p.reseller_id = own.partner_id
    limit 1)
  group by own.customer_id
$$;
grant execute on function app.customer_partners(uuid[]) to app_provider, app_reseller;

-- Ids of a page of the acting partner's customers by name, where they are searched by a text (null: not) or only those that
-- a partner of a running partnership is related to as well (null: all). Whether many fit or few, nobody knows before. Many are met
-- walking by name; where five hundred steps do not fill the page few do, and are found by the text or by the partner.
create or replace function app.customer_page(
  p_search text, p_partner uuid, p_after_name text, p_after_id uuid, p_limit integer, p_descending boolean)
  returns table (customer_id uuid) language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_custom_plan as $$
declare
  v_me constant uuid := app.current_organization();
  v_kind constant text := app.partner_kind();
  v_steps constant integer := 500;
  v_part constant text := app.search_part(p_search);
  v_from constant text := app.search_beginning(p_search);
  v_to constant text := app.search_beginning_end(p_search);
  -- An index is walked one way or the other only where the statement says which.
  v_after constant text := case when p_after_id is null then 'true'
    when p_descending then '(v.subject_name, v.subject_id) < ($3, $4)' else '(v.subject_name, v.subject_id) > ($3, $4)' end;
  v_order constant text := case when p_descending then 'subject_name desc, subject_id desc' else 'subject_name, subject_id' end;
  v_walked integer;
  v_found uuid[];
begin
  if p_partner is not null and not exists (
    select 1 from public.partnership p
    where p.ended_at is null and (p.provider_id, p.reseller_id) in ((v_me, p_partner), (p_partner, v_me))) then
    return;
  end if;
  execute format($query$
    with walked as materialized (
      select v.subject_id, v.subject_name, v.subject_domain, v.subject_search from public.organization_view v
      where v.viewer_id = $1 and %s order by %s limit $10
    )
    select (select count(*) from walked), array(
      select w.subject_id from walked w
      where ($5 is null or w.subject_search like $6
          or w.subject_search collate "C" >= $7 and w.subject_search collate "C" < $8
          or w.subject_domain collate "C" >= $7 and w.subject_domain collate "C" < $8)
        and (select true from public.relationship own
          where own.partner_id = $1 and own.customer_id = w.subject_id and own.ended_at is null and own.partner_kind = $2)
        and ($9 is null or (select true from public.relationship theirs
          where theirs.partner_id = $9 and theirs.customer_id = w.subject_id and theirs.ended_at is null
            and theirs.partner_kind <> $2 limit 1))
      order by %s limit $11)$query$, v_after, v_order, v_order)
  into v_walked, v_found
  using v_me, v_kind, p_after_name, p_after_id, p_search, v_part, v_from, v_to, p_partner, v_steps, p_limit;
  if v_walked < v_steps or cardinality(v_found) = p_limit then
    return query select unnest(v_found);
    return;
  end if;
  return query execute format($query$
    select v.subject_id
    from public.organization_view v
    join public.relationship own on own.partner_id = v.viewer_id and own.customer_id = v.subject_id and own.ended_at is null
      and own.partner_kind = $2
    where v.viewer_id = $1 and %s
      and ($5 is null or v.subject_search like $6
        or v.subject_search collate "C" >= $7 and v.subject_search collate "C" < $8
        or v.subject_domain collate "C" >= $7 and v.subject_domain collate "C" < $8)
      and ($9 is null or v.subject_id = any (array(
        select theirs.customer_id from public.relationship theirs
        where theirs.partner_id = $9 and theirs.ended_at is null and theirs.partner_kind <> $2)))
    order by %s limit $10$query$, v_after, v_order)
  using v_me, v_kind, p_after_name, p_after_id, p_search, v_part, v_from, v_to, p_partner, p_limit;
end
$$;
grant execute on function app.customer_page(text, uuid, text, uuid, integer, boolean) to app_provider, app_reseller;

-- Opens the rows that belong to a customer alone to the acting partner, after looking at its relationship. With p_lock that and the
-- administration are held until the end of the transaction: for changes alone. Null: no running relationship, nothing opened.
create or replace function app.open_customer(p_customer uuid, p_now timestamptz, p_lock boolean) returns jsonb language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_partner uuid := app.current_organization();
  v_relationship uuid;
begin
  if p_lock then
    perform 1 from public.relationship
    where partner_id = v_partner and customer_id = p_customer and partner_kind = app.partner_kind() and ended_at is null for share;
    perform 1 from public.delegated_admin_relationship
    where partner_id = v_partner and subject_id = p_customer and subject_kind = 'customer'
      and app.delegated_admin_runs(status, ends_at, p_now) for share;
  end if;
  select id into v_relationship from public.relationship
  where partner_id = v_partner and customer_id = p_customer and partner_kind = app.partner_kind() and ended_at is null;
  if v_relationship is null then
    return null;
  end if;
  perform set_config('app.customer', p_customer::text, true);
  return jsonb_build_object('relationshipId', v_relationship, 'agreement', (
    select jsonb_build_object('version', a.version, 'acceptedAt', a.accepted_at, 'isCurrent', a.version = (
      select max(t.version) from public.agreement_template t where t.kind = 'customer_agreement'))
    from public.agreement_acceptance a where a.organization_id = p_customer and a.kind = 'customer_agreement'
    order by a.version desc limit 1
  ), 'delegatedAdminRelationships', coalesce((
    select jsonb_agg(jsonb_build_object('id', d.id, 'roles', to_jsonb(d.roles), 'endsAt', d.ends_at) order by d.activated_at)
    from public.delegated_admin_relationship d
    where d.partner_id = v_partner and d.subject_id = p_customer and d.subject_kind = 'customer'
      and app.delegated_admin_runs(d.status, d.ends_at, p_now)), '[]'));
end
$$;
grant execute on function app.open_customer(uuid, timestamptz, boolean) to app_provider, app_reseller;

-- Whether the acting provider has a running relationship with the customer that was opened.
create or replace function app.has_opened_customer() returns boolean language sql stable security definer set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.relationship r
    where r.partner_id = app.current_organization() and r.customer_id = app.current_customer() and r.partner_kind = app.partner_kind()
      and r.ended_at is null)
$$;

-- Whom the acting customer may call at its running partners: by relationship who wrote the invitation that it accepted, while that one is
-- there and has an address. A provider that was named in the invitation of a reseller: nobody.
create or replace function app.partner_contacts(p_relationships uuid[]) returns table (relationship_id uuid, name text, mail text)
  language sql stable security definer rows 50 set search_path = pg_catalog, public, app as $$
  select r.id, u.display_name, u.contact_mail
  from public.relationship r
  join public.invitation i on i.id = r.invitation_id and i.inviter_id = r.partner_id
  join public."user" u on u.id = i.inviter_user_id and u.deleted_at is null and u.disabled_at is null and u.contact_mail is not null
  where r.id = any (p_relationships) and r.customer_id = app.current_organization() and r.ended_at is null
$$;
grant execute on function app.partner_contacts(uuid[]) to app_customer;

-- People of the customers that the acting partner is related to and that granted it one of these roles: so many whose name or sign-in
-- name holds the text, or begins with it where it is one or two letters. Whether many fit or few, nobody knows before. A hundred and
-- fifty of its customers are looked through first; where that are all of them, or the rows are full, nothing else is read. Else few fit,
-- and are found by the text among the first four hundred who are called so.
create or replace function app.find_customer_users(p_text text, p_roles text[], p_now timestamptz, p_limit integer)
  returns table (user_id uuid, customer_id uuid, display_name text, user_principal_name text) language plpgsql stable security definer rows 10
  set search_path = pg_catalog, public, app set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  v_me constant uuid := app.current_organization();
  v_kind constant text := app.partner_kind();
  v_steps constant integer := 150;
  v_part constant text := app.search_part(p_text);
  v_from constant text := app.search_beginning(p_text);
  v_to constant text := app.search_beginning_end(p_text);
  v_walked integer;
  v_found uuid[];
begin
  with walked as materialized (
    select d.subject_id, d.subject_kind, d.roles from public.delegated_admin_relationship d
    where d.partner_id = v_me and app.delegated_admin_runs(d.status, d.ends_at, p_now)
    order by d.ends_at, d.id limit v_steps
  ), administered as materialized (
    select distinct w.subject_id from walked w
    where w.subject_kind = 'customer' and w.roles && p_roles
      and (select true from public.relationship own
        where own.partner_id = v_me and own.customer_id = w.subject_id and own.partner_kind = v_kind and own.ended_at is null)
  )
  select (select count(*) from walked), array(
    select u.id from administered a cross join lateral (
      select u.id from public."user" u
      where u.organization_id = a.subject_id and u.deleted_at is null
        and (app.searchable(u.display_name || ' ' || u.user_principal_name) like v_part
          or app.searchable(u.display_name) collate "C" >= v_from and app.searchable(u.display_name) collate "C" < v_to
          or u.user_principal_name collate "C" >= v_from and u.user_principal_name collate "C" < v_to)
      limit p_limit) u
    limit p_limit)
  into v_walked, v_found;
  if v_walked = v_steps and cardinality(v_found) < p_limit then
    v_found := array(
      select n.id from (
        select u.id, u.organization_id from public."user" u
        where u.deleted_at is null
          and (app.searchable(u.display_name || ' ' || u.user_principal_name) like v_part
            or app.searchable(u.display_name) collate "C" >= v_from and app.searchable(u.display_name) collate "C" < v_to)
        limit 400) n
      where (select true from public.relationship own
          where own.partner_id = v_me and own.customer_id = n.organization_id and own.partner_kind = v_kind and own.ended_at is null)
        and (select true from public.delegated_admin_relationship d
          where d.subject_id = n.organization_id and d.partner_id = v_me and d.subject_kind = 'customer' and d.roles && p_roles
            and app.delegated_admin_runs(d.status, d.ends_at, p_now) limit 1)
      limit p_limit);
  end if;
  return query select u.id, u.organization_id, u.display_name::text, u.user_principal_name from public."user" u where u.id = any (v_found);
end
$$;
grant execute on function app.find_customer_users(text, text[], timestamptz, integer) to app_provider, app_reseller;
