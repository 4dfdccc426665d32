-- Roles of transactions, and what row policies ask. Roles belong to the whole server: made once, kept.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['app_provider', 'app_reseller', 'app_customer', 'app_operator', 'app_worker', 'app_auth', 'app_public', 'app_definer'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null; -- made by another database of this server
    end;
  end loop;
  -- Whoever migrates hands functions over to app_definer; a superuser needs no membership.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant app_definer to %I', current_user);
  end if;
end
$$;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists btree_gin;
--> statement-breakpoint
create extension if not exists btree_gist;
--> statement-breakpoint
create schema app;
--> statement-breakpoint
create function app.current_organization() returns uuid language sql stable
  return nullif(current_setting('app.organization', true), '')::uuid;
--> statement-breakpoint
create function app.current_user_id() returns uuid language sql stable
  return nullif(current_setting('app.user', true), '')::uuid;
--> statement-breakpoint
create function app.current_customer() returns uuid language sql stable
  return nullif(current_setting('app.customer', true), '')::uuid;
--> statement-breakpoint
create function app.current_link() returns text language sql stable
  return nullif(current_setting('app.link', true), '');
