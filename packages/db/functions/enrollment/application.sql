-- Enrolling.

-- Whether another organization has the partner ID: as a reseller, or in an application that was sent and not rejected. Nothing else of it is told.
create or replace function app.is_partner_id_taken(p_partner_id text) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
      select 1 from public.reseller_account a
      where a.partner_id = p_partner_id and a.organization_id is distinct from app.current_tenant())
    or exists (
      select 1 from public.application a
      where a.partner_id = p_partner_id and a.state not in ('draft', 'rejected') and a.organization_id is distinct from app.current_tenant())
$$;
grant execute on function app.is_partner_id_taken(text) to app_reseller;

-- Whether the presented link is an older one of this application, which a newer mail replaced.
create or replace function app.is_replaced_verification(p_application uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.application where id = p_application and app.current_link() = any (replaced_token_hashes))
$$;
grant execute on function app.is_replaced_verification(uuid) to app_public;
