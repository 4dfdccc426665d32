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

-- Gives an application whose link has expired a new one, for whoever holds the old: the mail goes to the same address.
create or replace function app.renew_verification(p_application uuid, p_version integer, p_token_hash text, p_expired_before timestamptz, p_now timestamptz)
  returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
begin
  update public.application
  set token_hash = p_token_hash, replaced_token_hashes = replaced_token_hashes || token_hash, link_version = p_version, contact_mailed_at = p_now
  where id = p_application and token_hash = app.current_link() and state = 'email_ownership' and link_version = p_version - 1
    and contact_mailed_at <= p_expired_before;
  return found;
end
$$;
grant execute on function app.renew_verification(uuid, integer, text, timestamptz, timestamptz) to app_public;

-- Whom the news of an application reaches at its firm: who enrolls, and its global administrators. For its own people, whoever presented its
-- link, the operator and the clock.
create or replace function app.application_recipients(p_application uuid)
  returns table (user_id uuid, contact_mail text, language text, time_zone text, is_applicant boolean)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select u.id, u.contact_mail, u.language, coalesce(u.time_zone, o.time_zone), u.id = a.applicant_user_id
  from public.application a
  join public."user" u on u.organization_id = a.organization_id
  join public.organization o on o.id = a.organization_id
  where a.id = p_application and u.deleted_at is null and u.disabled_at is null
    and (u.id = a.applicant_user_id
      or exists (select 1 from public.user_role r where r.user_id = u.id and r.role = 'global_administrator'))
    and (a.organization_id = app.current_tenant() or a.token_hash = app.current_link()
      or current_setting('role') in ('app_operator', 'app_worker'))
  order by u.id
$$;
grant execute on function app.application_recipients(uuid) to app_reseller, app_public, app_operator, app_worker;
