-- The directory of providers.

-- The legal name of a provider that may act; null for every other organization: the public reads the names of those alone.
create or replace function app.listed_provider(p_provider uuid) returns text language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select o.legal_name from public.provider_account a join public.organization o on o.id = a.organization_id
  where a.organization_id = p_provider and a.status = 'active'
$$;
grant execute on function app.listed_provider(uuid) to app_public;
