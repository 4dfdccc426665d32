-- The audit log.

-- What is hashed of an audit entry: every column that says something, in the canonical text of jsonb, independent of settings.
create or replace function app.audit_text(e public.audit_entry) returns text language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'id', e.id, 'changeId', e.change_id, 'place', e.place, 'places', e.places,
    'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actorUserId', e.actor_user_id, 'organizationId', e.organization_id, 'onBehalfOfId', e.on_behalf_of_id,
    'relationshipId', e.relationship_id, 'action', e.action, 'objectType', e.object_type, 'objectId', e.object_id,
    'before', e.before, 'after', e.after, 'requestId', e.request_id,
    'authenticationStrength', e.authentication_strength)::text
$$;
grant execute on function app.audit_text(public.audit_entry) to app_definer;

-- Gives the entries that wait their places in the chain: changes whole, in the order of their moments, those of a change as they were made.
-- Each entry once, by one worker at a time: another finds the head held and leaves. How many changes; as many as the limit: more may wait.
create or replace function app.seal_audit(p_limit integer) returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_chain public.audit_chain;
  v_change public.audit_tail;
  v_entry record;
  v_changes integer := 0;
begin
  -- Almost always nothing waits: that costs no lock and no write.
  if not exists (select 1 from public.audit_tail) then
    return 0;
  end if;
  select * into v_chain from public.audit_chain for update skip locked;
  if not found then
    return 0;
  end if;
  for v_change in select * from public.audit_tail t order by t.at, t.change_id limit p_limit loop
    for v_entry in select e.id, e.hash from public.audit_entry e where e.change_id = v_change.change_id order by e.place loop
      v_chain.sequence := v_chain.sequence + 1;
      v_chain.hash := encode(sha256(convert_to(v_chain.hash || v_entry.hash, 'UTF8')), 'hex');
      insert into public.audit_seal (sequence, entry_id, hash) values (v_chain.sequence, v_entry.id, v_chain.hash);
    end loop;
    delete from public.audit_tail t where t.at = v_change.at and t.change_id = v_change.change_id;
    v_changes := v_changes + 1;
  end loop;
  update public.audit_chain set sequence = v_chain.sequence, hash = v_chain.hash;
  return v_changes;
end
$$;
grant execute on function app.seal_audit(integer) to app_worker;

-- Recomputes the chain and what is not sealed yet. The first bad entry of each, with what is wrong; no row when all is well. `sequence` is
-- null where the entry is not sealed, `entry_id` where the newest ones are missing.
create or replace function app.audit_verify() returns table (sequence bigint, entry_id uuid, problem text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with sealed as (
    select s.sequence, s.entry_id,
      case
        when s.sequence <> 1 + coalesce(lag(s.sequence) over chain, 0) then 'an entry before this one is missing'
        when e.id is null then 'what was sealed is missing'
        when e.hashed_text <> app.audit_text(e) then 'its columns differ from the text that was hashed'
        when e.hash <> encode(sha256(convert_to(e.hashed_text, 'UTF8')), 'hex') then 'its hash does not fit its text'
        when s.hash <> encode(sha256(convert_to(coalesce(lag(s.hash) over chain, repeat('0', 64)) || e.hash, 'UTF8')), 'hex')
          then 'it does not follow the entry before it'
        when e.place <> case when lag(e.change_id) over chain = e.change_id then 1 + lag(e.place) over chain else 1 end
          then 'an entry of its change before this one is missing'
        when e.place <> e.places and lead(e.change_id) over chain is distinct from e.change_id
          then 'an entry of its change after this one is missing'
      end as problem
    from public.audit_seal s
    left join public.audit_entry e on e.id = s.entry_id
    window chain as (order by s.sequence)
  ), bad as (
    select s.sequence, s.entry_id, s.problem from sealed s where s.problem is not null order by s.sequence limit 1
  ), headless as (
    select c.sequence, null::uuid, 'the newest entries are missing: the head of the chain names another hash'
    from (select) always
    left join public.audit_chain c on true
    left join (select s.sequence, s.hash from public.audit_seal s order by s.sequence desc limit 1) newest on true
    where (c.sequence, c.hash) is distinct from (coalesce(newest.sequence, 0), coalesce(newest.hash, repeat('0', 64)))
      and not exists (select 1 from bad)
  ), unsealed as (
    select e.id, e.at, e.change_id, e.place,
      case
        when t.change_id is null then 'it is not sealed and does not wait to be'
        when e.hashed_text <> app.audit_text(e) then 'its columns differ from the text that was hashed'
        when e.hash <> encode(sha256(convert_to(e.hashed_text, 'UTF8')), 'hex') then 'its hash does not fit its text'
        when e.place <> 1 + coalesce(lag(e.place) over change, 0) then 'an entry of its change before this one is missing'
        when e.place <> e.places and lead(e.place) over change is null then 'an entry of its change after this one is missing'
      end as problem
    from public.audit_entry e
    left join public.audit_tail t on t.change_id = e.change_id and t.at = e.at
    where not exists (select 1 from public.audit_seal s where s.entry_id = e.id)
    window change as (partition by e.change_id order by e.place)
    union all
    select t.change_id, t.at, t.change_id, 0, 'it waits to be sealed and is missing'
    from public.audit_tail t where not exists (select 1 from public.audit_entry e where e.change_id = t.change_id)
  ), bad_tail as (
    select null::bigint, u.id, u.problem from unsealed u where u.problem is not null order by u.at, u.change_id, u.place limit 1
  )
  select * from bad union all select * from headless union all select * from bad_tail
$$;
grant execute on function app.audit_verify() to app_operator, app_backup;

create or replace function app.audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end
$$;

-- What waits to be sealed waits until it is.
create or replace function app.audit_waits_until_sealed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if exists (
      select 1 from public.audit_entry e
      where e.change_id = old.change_id and not exists (select 1 from public.audit_seal s where s.entry_id = e.id))
    or not exists (select 1 from public.audit_entry e where e.change_id = old.change_id) then
    raise exception 'audit entries are append-only: they are not sealed yet';
  end if;
  return old;
end
$$;

-- Who acted and on what, by name, for audit entries that the acting organization may read; null where the entry names
-- nobody or nothing with a name. The people of other organizations are named through this alone.
create or replace function app.audit_names(p_entries uuid[]) returns table (entry_id uuid, actor_name text, object_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select e.id, (select u.display_name from public."user" u where u.id = e.actor_user_id),
    case e.object_type
      when 'user' then (select u.display_name from public."user" u where u.id = e.object_id)
      when 'license_assignment' then (select u.display_name from public."user" u where u.id = (e.after ->> 'userId')::uuid)
      when 'invitation' then (select i.recipient_mail from public.invitation i where i.id = e.object_id)
      when 'order' then (select o.number from public."order" o where o.id = e.object_id)
      when 'customer_subscription' then (select s.display_name from public.customer_subscription s where s.id = e.object_id)
      when 'organization' then (select o.legal_name from public.organization o where o.id = e.object_id)
    end
  from public.audit_reader r
  join public.audit_entry e on e.id = r.entry_id
  where r.organization_id = app.current_organization() and r.entry_id = any (p_entries)
$$;
grant execute on function app.audit_names(uuid[]) to app_provider, app_reseller, app_customer;

-- Ids of the people of the acting organization, and of those it has a record with, whose name holds the text: whose acts
-- the activity log is searched for.
create or replace function app.search_actors(p_text text) returns table (user_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as (
    select u.id, u.organization_id from public."user" u where app.searchable(u.display_name) like app.search_part(p_text)
    union all
    select u.id, u.organization_id from public."user" u
    where app.searchable(u.display_name) collate "C" >= app.search_beginning(p_text) and app.searchable(u.display_name) collate "C" < app.search_beginning_end(p_text)
  )
  -- One look-up for each who is called so: of an "in" all whom the organization sees would be hashed.
  select n.id from named n
  where n.organization_id = app.current_organization()
    or (select true from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = n.organization_id)
$$;
grant execute on function app.search_actors(text) to app_provider, app_reseller, app_customer;
