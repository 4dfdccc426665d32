-- Roles of transactions, and what row policies ask. Roles belong to the whole server: made once, kept.
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
--> statement-breakpoint
-- A text as lists search it: without accents, case, typographic apostrophes and ligatures, whatever the database's locale.
-- Built in, so that an index on it never depends on a dictionary that an upgrade changes.
create function app.searchable(p_text text) returns text language sql immutable strict parallel safe
  return lower(translate(replace(replace(replace(replace(replace(
    regexp_replace(normalize(p_text collate "pg_c_utf8", nfkd), '[\u0300-\u036f]', '', 'g'),
    'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '’‘øØłŁđĐı', '''''oollddi'));
--> statement-breakpoint
-- What such a text must be like to hold another: percent, underscore and backslash mean themselves.
create function app.search_pattern(p_text text) returns text language sql immutable strict parallel safe
  return '%' || replace(replace(replace(app.searchable(p_text), '\', '\\'), '%', '\%'), '_', '\_') || '%';
--> statement-breakpoint
-- The same for lists that grow: null for fewer than three letters, which make no trigram.
create function app.search_part(p_text text) returns text language sql immutable strict parallel safe
  return case when length(app.searchable(p_text)) >= 3 then app.search_pattern(p_text) end;
--> statement-breakpoint
-- What a name must begin with where fewer than three letters are searched by; null: more are.
create function app.search_beginning(p_text text) returns text language sql immutable strict parallel safe
  return case when length(app.searchable(p_text)) < 3 then app.searchable(p_text) end;
--> statement-breakpoint
-- Behind every text that begins so.
create function app.search_beginning_end(p_text text) returns text language sql immutable strict parallel safe
  return app.search_beginning(p_text) || U&'\+10FFFF';
