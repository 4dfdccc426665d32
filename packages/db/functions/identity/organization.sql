-- Organizations.

-- Ids of the organizations the acting one sees whose name or domain holds the text, or begins with it where it is one or two
-- letters. This and the other searches run as their own owner, because under row policies a substring search cannot use the trigram index; the lists join their own rows. They say
-- that few rows come (PostgreSQL would think 1,000): whoever joins them looks up what was found instead of reading all there is.
create or replace function app.search_organizations(p_text text) returns table (organization_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_search like app.search_part(p_text)
  union
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_search collate "C" >= app.search_beginning(p_text) and v.subject_search collate "C" < app.search_beginning_end(p_text)
  union
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_domain collate "C" >= app.search_beginning(p_text) and v.subject_domain collate "C" < app.search_beginning_end(p_text)
$$;
grant execute on function app.search_organizations(text) to app_provider, app_reseller, app_customer;

-- Whether the installation has an operator: before that, its first page makes one.
create or replace function app.has_operator() returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.operator_account)
$$;
grant execute on function app.has_operator() to app_operator, app_public;

-- Raises unless the acting organization runs the program: asked before a transaction of its people becomes the operator's.
create or replace function app.assert_operator() returns void language plpgsql stable security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not exists (select 1 from public.operator_account a where a.organization_id = app.current_organization()) then
    raise exception 'app.assert_operator: the acting organization does not run the program' using errcode = '42501';
  end if;
end
$$;
grant execute on function app.assert_operator() to app_provider;

-- Before anybody is signed in a tenant is made whole, in one transaction: what belongs to it is written there or by its people.
-- A link to set a first password is for somebody who came to be in this transaction.
create or replace function app.came_to_be_now() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not (case tg_argv[0]
      when 'organization' then exists (
        select 1 from public.organization o where o.id = new.organization_id and o.xmin = pg_current_xact_id()::xid)
      else exists (
        select 1 from public."user" u where u.id = (to_jsonb(new) ->> 'user_id')::uuid and u.xmin = pg_current_xact_id()::xid)
    end) then
    raise exception '%: its % did not come to be in this transaction', tg_table_name, tg_argv[0] using errcode = '42501';
  end if;
  return new;
end
$$;
