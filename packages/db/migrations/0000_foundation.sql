-- Roles of transactions, extensions, schemas and who may use them. Roles belong to the whole server: made once, kept.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['app_provider', 'app_reseller', 'app_customer', 'app_operator', 'app_worker', 'app_auth', 'app_public', 'app_definer', 'app_backup'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null; -- made by another database of this server
    end;
  end loop;
  -- Whoever migrates hands functions over to app_definer and takes on app_backup; a superuser needs no membership.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant app_definer, app_backup to %I', current_user);
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
-- Found before PostgreSQL's own by app.enqueue alone: NOTIFY holds one lock of the whole server until the commit is on the disk, so that
-- changes that enqueue anything would commit one after the other. The worker looks for jobs by itself (ADR 30).
create schema quiet;
--> statement-breakpoint
create function quiet.pg_notify(p_channel text, p_payload text) returns void language sql immutable
  begin atomic end;
--> statement-breakpoint
-- The logins themselves get nothing.
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public, app
  to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public, app_definer, app_backup;
