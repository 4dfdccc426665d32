-- What knows no noun and no table: who acts, how texts are searched, what no write changes. Tables rest on it (row policies, indexes,
-- triggers), so that migrate applies this file before them.

create or replace function app.current_organization() returns uuid language sql stable
  return nullif(current_setting('app.organization', true), '')::uuid;

create or replace function app.current_user_id() returns uuid language sql stable
  return nullif(current_setting('app.user', true), '')::uuid;

create or replace function app.current_customer() returns uuid language sql stable
  return nullif(current_setting('app.customer', true), '')::uuid;

create or replace function app.current_link() returns text language sql stable
  return nullif(current_setting('app.link', true), '');

-- Whether a signed-in person's portal runs this transaction. The setting stays what it was inside functions of another owner.
create or replace function app.is_portal() returns boolean language sql stable
  return current_setting('role') in ('app_provider', 'app_reseller', 'app_customer');

-- In which capacity a partner acts in this transaction; null at the customer's portal and where no portal is. An organization that
-- is reseller and provider of a customer has a relationship as each, and stands at one portal at a time.
create or replace function app.partner_kind() returns text language sql stable
  return case current_setting('role') when 'app_provider' then 'provider' when 'app_reseller' then 'reseller' end;

-- A text as lists search it: without accents, case, typographic apostrophes and ligatures, whatever the database's locale.
-- Built in, so that an index on it never depends on a dictionary that an upgrade changes.
create or replace function app.searchable(p_text text) returns text language sql immutable strict parallel safe
  return lower(translate(replace(replace(replace(replace(replace(
    regexp_replace(normalize(p_text collate "pg_c_utf8", nfkd), '[\u0300-\u036f]', '', 'g'),
    'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '’‘øØłŁđĐı', '''''oollddi'));

-- What such a text must be like to hold another: percent, underscore and backslash mean themselves.
create or replace function app.search_pattern(p_text text) returns text language sql immutable strict parallel safe
  return '%' || replace(replace(replace(app.searchable(p_text), '\', '\\'), '%', '\%'), '_', '\_') || '%';

-- The same for lists that grow: null for fewer than three letters, which make no trigram.
create or replace function app.search_part(p_text text) returns text language sql immutable strict parallel safe
  return case when length(app.searchable(p_text)) >= 3 then app.search_pattern(p_text) end;

-- What a name must begin with where fewer than three letters are searched by; null: more are.
create or replace function app.search_beginning(p_text text) returns text language sql immutable strict parallel safe
  return case when length(app.searchable(p_text)) < 3 then app.searchable(p_text) end;

-- Behind every text that begins so.
create or replace function app.search_beginning_end(p_text text) returns text language sql immutable strict parallel safe
  return app.search_beginning(p_text) || U&'\+10FFFF';

-- Whose mailbox an address leads to: letters of any case and what stands after a plus are the same one.
create or replace function app.mailbox_of(p_address text) returns text language sql immutable strict parallel safe
  return lower(regexp_replace(p_address, '\+[^@]*@', '@'));

-- Columns that stay as they were written. Arguments: their names.
create or replace function app.stays_as_written() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_old jsonb := to_jsonb(old);
  v_new jsonb := to_jsonb(new);
  v_column text;
begin
  foreach v_column in array tg_argv loop
    if v_new -> v_column is distinct from v_old -> v_column then
      raise exception '%.% stays as it was written', tg_table_name, v_column using errcode = '42501';
    end if;
  end loop;
  return new;
end
$$;

-- Columns that are set once, from null, and then stay: when something was over, who ended it, what a link made. Arguments: their
-- names.
create or replace function app.is_set_once() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_old jsonb := to_jsonb(old);
  v_new jsonb := to_jsonb(new);
  v_column text;
begin
  foreach v_column in array tg_argv loop
    if v_old -> v_column <> 'null' and v_new -> v_column is distinct from v_old -> v_column then
      raise exception '%.% is set once', tg_table_name, v_column using errcode = '42501';
    end if;
  end loop;
  return new;
end
$$;

-- A status that nothing follows. Arguments: such statuses.
create or replace function app.status_is_final() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.status = any (tg_argv) and new.status is distinct from old.status then
    raise exception '%.status % is final', tg_table_name, old.status using errcode = '42501';
  end if;
  return new;
end
$$;

-- Everybody asks these; what only triggers run needs no grant.
grant execute on function app.current_organization(), app.current_user_id(), app.current_customer(), app.current_link(), app.is_portal(),
  app.partner_kind(), app.searchable(text), app.search_pattern(text), app.search_part(text), app.search_beginning(text),
  app.search_beginning_end(text), app.mailbox_of(text)
  to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public, app_definer;
