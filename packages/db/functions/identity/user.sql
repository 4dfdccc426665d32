-- People.

-- Ids of the people of the customer that was opened (or of the acting organization) whose name or sign-in name holds the text.
create or replace function app.search_users(p_text text) returns table (user_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and app.searchable(u.display_name || ' ' || u.user_principal_name) like app.search_part(p_text)
  union
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and app.searchable(u.display_name) collate "C" >= app.search_beginning(p_text) and app.searchable(u.display_name) collate "C" < app.search_beginning_end(p_text)
  union
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and u.user_principal_name collate "C" >= app.search_beginning(p_text) and u.user_principal_name collate "C" < app.search_beginning_end(p_text)
$$;
grant execute on function app.search_users(text) to app_provider, app_reseller, app_customer;

-- Whether somebody of the acting organization can sign in: is there, is not disabled, and has chosen a password.
create or replace function app.can_sign_in(p_user uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public."user" u join public.password_credential c on c.user_id = u.id
    where u.id = p_user and u.organization_id = app.current_organization() and u.deleted_at is null and u.disabled_at is null)
$$;
grant execute on function app.can_sign_in(uuid) to app_provider, app_reseller, app_customer;

-- Whether somebody of the acting organization besides this person is a global administrator and can sign in.
create or replace function app.has_other_administrator(p_user uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.user_role r
    where r.organization_id = app.current_organization() and r.role = 'global_administrator' and r.user_id <> p_user
      and app.can_sign_in(r.user_id))
$$;
grant execute on function app.has_other_administrator(uuid) to app_provider, app_reseller, app_customer;

-- One at a time of those who change who administers an organization: whoever waits looks at what the other has just committed.
create or replace function app.lock_administrators() returns void language sql volatile
  return pg_advisory_xact_lock(hashtextextended('administrators of ' || app.current_organization()::text, 0));
grant execute on function app.lock_administrators() to app_provider, app_reseller, app_customer, app_definer;

-- At a portal only those who manage users give and take roles.
create or replace function app.roles_are_given_by_administrators() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not exists (
    select 1 from public.user_role r
    where r.user_id = app.current_user_id() and r.role in ('global_administrator', 'user_administrator')) then
    raise exception 'user_role: roles are given and taken by administrators' using errcode = '42501';
  end if;
  return null;
end
$$;

-- Behind the rule of the domain: whatever is taken, one global administrator who can sign in remains.
create or replace function app.an_administrator_remains() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if old.role = 'global_administrator' and app.can_sign_in(old.user_id) then
    perform app.lock_administrators();
    if not app.has_other_administrator(old.user_id) then
      raise exception 'user_role: the last global administrator stays'
        using errcode = '23514', constraint = 'user_role_administrator_remains';
    end if;
  end if;
  return null;
end
$$;

-- At a portal somebody is disabled and restored by those who manage users of the same organization, never by themselves, and one
-- global administrator who can sign in remains. Whoever is disabled is signed out everywhere, in the same transaction.
create or replace function app.is_disabled_by_administrator() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if new.organization_id is distinct from app.current_organization() or new.id = app.current_user_id() or not exists (
    select 1 from public.user_role r
    where r.user_id = app.current_user_id() and r.role in ('global_administrator', 'user_administrator')) then
    raise exception 'user: somebody is disabled and restored by another administrator of the same organization' using errcode = '42501';
  end if;
  if old.disabled_at is null and new.disabled_at is not null then
    if app.can_sign_in(new.id) and exists (
      select 1 from public.user_role r where r.user_id = new.id and r.role = 'global_administrator') then
      perform app.lock_administrators();
      if not app.has_other_administrator(new.id) then
        raise exception 'user: the last global administrator stays'
          using errcode = '23514', constraint = 'user_administrator_remains';
      end if;
    end if;
    update public.session set ended_at = new.disabled_at where user_id = new.id and ended_at is null;
  end if;
  return new;
end
$$;
