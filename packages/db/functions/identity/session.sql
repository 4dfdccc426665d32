-- Sessions, as a person and its administrators may know them: never a token's hash.

-- The sessions of the signed-in person that are of use, those used last first, a hundred at most.
create or replace function app.own_sessions(p_now timestamptz)
  returns table (id uuid, portal text, user_agent text, address text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz)
  language sql stable security definer rows 5 set search_path = pg_catalog, public, app as $$
  select s.id, s.portal, s.user_agent, s.address, s.created_at, s.last_seen_at, s.expires_at
  from public.session s
  where s.user_id = app.current_user_id() and s.ended_at is null and s.expires_at > p_now and s.last_seen_at > p_now - interval '1 hour'
  order by s.last_seen_at desc, s.id desc limit 100
$$;
grant execute on function app.own_sessions(timestamptz) to app_provider, app_reseller, app_customer;

-- Ends one session of the signed-in person, or (null) all but this one. How many ended by it.
create or replace function app.end_own_sessions(p_session uuid, p_but uuid, p_now timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_ended integer;
begin
  update public.session s set ended_at = p_now
  where s.user_id = app.current_user_id() and s.ended_at is null and s.id <> p_but and (p_session is null or s.id = p_session);
  get diagnostics v_ended = row_count;
  return v_ended;
end
$$;
grant execute on function app.end_own_sessions(uuid, uuid, timestamptz) to app_provider, app_reseller, app_customer;

-- Ends every session of somebody else of the acting organization, by those who manage users. How many ended by it.
create or replace function app.end_sessions_of(p_user uuid, p_now timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_ended integer;
begin
  if not app.manages_users() or not exists (
    select 1 from public."user" u where u.id = p_user and u.organization_id = app.current_organization()) then
    raise exception 'app.end_sessions_of: people are signed out by those who manage users of the same organization' using errcode = '42501';
  end if;
  update public.session s set ended_at = p_now where s.user_id = p_user and s.ended_at is null;
  get diagnostics v_ended = row_count;
  return v_ended;
end
$$;
grant execute on function app.end_sessions_of(uuid, timestamptz) to app_provider, app_reseller, app_customer;
