-- Administration.

-- Administration ends as was consented to, or earlier where the administered brings it forward.
create or replace function app.administration_only_ends_earlier() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  if new.ends_at > old.ends_at or old.status <> 'active'
    or (new.ends_at < old.ends_at and old.subject_id is distinct from app.current_organization()) then
    raise exception 'delegated admin relationship: its end is brought forward by whose directory it covers alone' using errcode = '42501';
  end if;
  return new;
end
$$;

-- Whether administration has effect at a moment, as delegatedAdminRuns of the domain says it.
create or replace function app.delegated_admin_runs(p_status text, p_ends_at timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_status = 'active' and p_ends_at > p_now;
grant execute on function app.delegated_admin_runs(text, timestamptz, timestamptz) to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public, app_definer;
