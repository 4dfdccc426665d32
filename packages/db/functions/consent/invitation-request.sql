-- Requests to be invited.

-- Whether a provider may act and says, in a listing that everybody sees, that it takes new resellers: what the directory shows anybody.
create or replace function app.takes_resellers(p_provider uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.provider_account a join public.listing l on l.provider_id = a.organization_id
    where a.organization_id = p_provider and a.status = 'active'
      and l.accepts_resellers and l.hidden_at is null and l.blocked_at is null)
$$;
grant execute on function app.takes_resellers(uuid) to app_reseller;

-- The name of a provider that somebody asks: of one that may act alone, as the directory shows it.
create or replace function app.asked_provider(p_provider uuid) returns text language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select o.legal_name from public.provider_account a join public.organization o on o.id = a.organization_id
  where a.organization_id = p_provider and a.status = 'active'
$$;
grant execute on function app.asked_provider(uuid) to app_reseller;

-- Whom to tell at the provider of a request: its people with one of these roles. For whoever asked, of an open request alone.
create or replace function app.request_recipients(p_request uuid, p_roles text[])
  returns table (user_id uuid, contact_mail text, language text, time_zone text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select u.id, u.contact_mail, u.language, coalesce(u.time_zone, o.time_zone)
  from public.invitation_request q
  join public."user" u on u.organization_id = q.provider_id and u.deleted_at is null and u.disabled_at is null
  join public.organization o on o.id = u.organization_id
  where q.id = p_request and q.status = 'open'
    and q.reseller_id = app.current_organization()
    and exists (select 1 from public.user_role r where r.user_id = u.id and r.role = any (p_roles))
  order by u.id
$$;
grant execute on function app.request_recipients(uuid, text[]) to app_reseller;
