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

-- Whether the signed-in person may add people to its organization.
create or replace function app.adds_users() returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.user_role r
    where r.user_id = app.current_user_id() and (r.role in ('global_administrator', 'user_administrator')
      or r.role = 'admin_agent' and current_setting('role') <> 'app_customer'))
$$;

-- Whether the signed-in person manages the users of its organization.
create or replace function app.manages_users() returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.user_role r
    where r.user_id = app.current_user_id() and r.role in ('global_administrator', 'user_administrator'))
$$;

-- At a portal only those who manage users give and take roles; those who add users give them to whom they add.
create or replace function app.roles_are_given_by_administrators() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not app.manages_users() and (tg_op <> 'INSERT' or not app.adds_users()) then
    raise exception 'user_role: roles are given and taken by administrators' using errcode = '42501';
  end if;
  return null;
end
$$;

-- Whoever adds users and does not manage them gives roles to somebody who came to be in this transaction, and none whose people add others.
create or replace function app.newcomers_get_roles() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not app.manages_users() and (
    new.role in ('global_administrator', 'user_administrator', 'admin_agent')
    or not exists (select 1 from public."user" u where u.id = new.user_id and u.xmin = pg_current_xact_id()::xid)) then
    raise exception 'user_role: roles of those who are there are given by administrators' using errcode = '42501';
  end if;
  return new;
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

-- Whether somebody of the acting organization is there, not disabled, and has not chosen a password yet.
create or replace function app.is_invited(p_user uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public."user" u
    where u.id = p_user and u.organization_id = app.current_organization() and u.deleted_at is null and u.disabled_at is null
      and not exists (select 1 from public.password_credential c where c.user_id = u.id))
$$;

-- The last link by which somebody of the acting organization may choose a first password: when it was made and until when it works;
-- null: none is kept, or the last one was closed.
create or replace function app.welcome_link(p_user uuid) returns jsonb language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select case when l.used_at is null then jsonb_build_object('sentAt', l.created_at, 'expiresAt', l.expires_at) end
  from (
    select r.created_at, r.expires_at, r.used_at from public.password_reset r
    where r.user_id = p_user and r.organization_id = app.current_organization() and r.purpose = 'welcome'
    order by r.created_at desc, r.id desc limit 1) l
$$;
grant execute on function app.welcome_link(uuid) to app_provider, app_reseller, app_customer;

-- Closes every link by which somebody of the acting organization could choose a password, held like the password itself: its address
-- has changed, or its invitation was sent again or withdrawn.
create or replace function app.close_password_links(p_user uuid, p_now timestamptz) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not app.adds_users() or not exists (
    select 1 from public."user" u where u.id = p_user and u.organization_id = app.current_organization()) then
    raise exception 'app.close_password_links: links are closed by those who add users of the same organization' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('password of ' || p_user::text, 0));
  update public.password_reset set used_at = p_now where user_id = p_user and used_at is null;
end
$$;
grant execute on function app.close_password_links(uuid, timestamptz) to app_provider, app_reseller, app_customer;

-- At a portal a link to choose a first password is for somebody who came to be in this transaction, or for somebody of the own
-- organization who has none yet, by those who add users.
create or replace function app.welcomes_newcomer() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if new.purpose <> 'welcome' or not (
    exists (select 1 from public."user" u where u.id = new.user_id and u.xmin = pg_current_xact_id()::xid)
    or app.adds_users() and app.is_invited(new.user_id)) then
    raise exception 'password_reset: a portal welcomes those who have no password yet' using errcode = '42501';
  end if;
  return new;
end
$$;

-- At a portal somebody goes only before having chosen a password, by those who add users to the same organization.
create or replace function app.is_withdrawn_before_sign_in() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if old.deleted_at is not null or new.deleted_at is null or not app.adds_users() or not app.is_invited(old.id) then
    raise exception 'user: an invitation is withdrawn before a password was chosen, by those who add users' using errcode = '42501';
  end if;
  return new;
end
$$;
