-- The membership registry: what of it rests on what this installation knows besides.

-- Whether another reseller than the acting organization has a partner ID. Whoever enrolls asks it, signed in or not.
create or replace function app.is_partner_id_bound(p_partner_id text) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (select 1 from public.reseller_account a
    where a.partner_id = p_partner_id and a.organization_id is distinct from app.current_organization())
$$;
grant execute on function app.is_partner_id_bound(text) to app_public, app_reseller;
