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
