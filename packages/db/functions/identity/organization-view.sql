-- Who sees whom.

-- Whether the acting organization may name this one to others: it is itself, it has a record of it, or its link was presented. One look into
-- an index each: a function of another owner is never taken apart into a join over all that the organization sees.
create or replace function app.has_record_of(p_organization uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select p_organization = app.current_organization()
    or exists (select 1 from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = p_organization)
    or exists (select 1 from public.invitation i where i.token_hash = app.current_link() and i.inviter_id = p_organization)
$$;

-- Why two organizations see each other, in one direction.
create or replace function app.sight_causes() returns table (a uuid, b uuid, relationship boolean, partnership boolean, record boolean)
  language sql stable as $$
  select r.partner_id, r.customer_id, r.ended_at is null, false, true from public.relationship r
  union all
  select p.provider_id, p.reseller_id, false, p.ended_at is null, true from public.partnership p
  union all
  select i.inviter_id, i.decided_by_organization_id, false, false, true from public.invitation i
  where i.decided_by_organization_id is not null
$$;
grant execute on function app.sight_causes() to app_definer;

-- What organization_view must hold, by its causes: the maintained table is checked against this. Of one pair, or (null) of all: two
-- branches, of which one is never begun, so that a plan for any values looks a pair up in indexes.
create or replace function app.organization_view_expected(p_a uuid default null, p_b uuid default null)
  returns table (viewer_id uuid, subject_id uuid, by_relationship boolean, by_partnership boolean, by_record boolean)
  language sql stable security definer rows 2 set search_path = pg_catalog, public as $$
  with cause as (
    select * from app.sight_causes() where p_a is null
    union all
    select * from app.sight_causes() c where (c.a, c.b) in ((p_a, p_b), (p_b, p_a))
  ), sight as (
    select a as viewer, b as subject, relationship, partnership, record from cause
    union all
    select b, a, relationship, partnership, record from cause
  )
  select viewer, subject, bool_or(relationship), bool_or(partnership), bool_or(record) from sight group by viewer, subject
$$;
grant execute on function app.organization_view_expected(uuid, uuid) to app_operator;

-- Brings the sight that two organizations have of each other up to date; called in the transaction of every cause, by one of
-- the two. One at a time per pair: whoever waits counts what the other has just committed.
create or replace function app.refresh_organization_view(p_a uuid, p_b uuid) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
begin
  if app.is_portal() and app.current_organization() is distinct from p_a and app.current_organization() is distinct from p_b then
    raise exception 'app.refresh_organization_view: the acting organization is neither of the two' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(least(p_a, p_b)::text || greatest(p_a, p_b)::text, 0));
  insert into public.organization_view
    (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain, subject_country, subject_time_zone,
     subject_search)
  select x.viewer_id, x.subject_id, x.by_relationship, x.by_partnership, x.by_record, o.legal_name, d.name, o.country, o.time_zone,
    app.searchable(o.legal_name || ' ' || d.name)
  from app.organization_view_expected(p_a, p_b) x
  join public.organization o on o.id = x.subject_id
  join public.organization_domain d on d.organization_id = o.id and d.is_default
  on conflict (viewer_id, subject_id) do update set
    by_relationship = excluded.by_relationship, by_partnership = excluded.by_partnership, by_record = excluded.by_record,
    subject_name = excluded.subject_name, subject_domain = excluded.subject_domain, subject_country = excluded.subject_country,
    subject_time_zone = excluded.subject_time_zone, subject_search = excluded.subject_search;
end
$$;
grant execute on function app.refresh_organization_view(uuid, uuid) to app_provider, app_reseller, app_customer;
