-- Invitations, partnerships, relationships and administration.

-- What the page of a personal link must know before (and while) its owner decides: only for the link that was presented.
-- With p_lock the partnership of a joint invitation is held until the end of the transaction.
create or replace function app.invitation_facts(p_lock boolean) returns jsonb language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_invitation public.invitation;
  v_partnership uuid;
  v_inviter jsonb;
begin
  select * into v_invitation from public.invitation where token_hash = app.current_link();
  if not found then
    return null;
  end if;
  if v_invitation.kind = 'joint' then
    if p_lock then
      select id into v_partnership from public.partnership
      where provider_id = v_invitation.provider_id and reseller_id = v_invitation.inviter_id and ended_at is null for share;
    else
      select id into v_partnership from public.partnership
      where provider_id = v_invitation.provider_id and reseller_id = v_invitation.inviter_id and ended_at is null;
    end if;
  end if;
  select jsonb_build_object(
    'inviterName', o.legal_name, 'inviterCountry', o.country, 'inviterUserName', u.display_name,
    'inviterUserId', u.id, 'inviterUserMail', u.contact_mail, 'inviterUserLanguage', u.language, 'inviterUserTimeZone', coalesce(u.time_zone, o.time_zone),
    'inviterIsActiveProvider', exists (select 1 from public.provider_account a where a.organization_id = o.id and a.status = 'active'),
    'inviterIsActiveReseller', exists (select 1 from public.reseller_account a where a.organization_id = o.id and a.status = 'active'))
  into v_inviter
  from public.organization o, public."user" u
  where o.id = v_invitation.inviter_id and u.id = v_invitation.inviter_user_id;
  return v_inviter || jsonb_build_object(
    'partnershipId', v_partnership,
    'providerName', (select legal_name from public.organization where id = v_invitation.provider_id),
    'providerCountry', (select country from public.organization where id = v_invitation.provider_id),
    'providerIsActive', exists (select 1 from public.provider_account a
      where a.organization_id = v_invitation.provider_id and a.status = 'active'));
end
$$;
grant execute on function app.invitation_facts(boolean) to app_provider, app_reseller, app_customer, app_public;

-- Whether the presented link is an older one of this invitation, which a newer mail replaced.
create or replace function app.is_replaced_link(p_invitation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.invitation where id = p_invitation and app.current_link() = any (replaced_token_hashes))
$$;
grant execute on function app.is_replaced_link(uuid) to app_provider, app_reseller, app_customer, app_public;

-- Notes that the page of an invitation was opened without its token, once per link, and tells who wrote it, once. Anybody may say
-- so: it answers nothing, and an unknown id, a closed invitation and one that was noted before look the same.
create or replace function app.note_link_cut(p_invitation uuid, p_notification uuid, p_now timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_invitation public.invitation;
begin
  update public.invitation set link_cut_at = p_now
  where id = p_invitation and status = 'issued' and expires_at > p_now and opened_at is null and link_cut_at is null
    and inviter_id is distinct from app.current_organization()
  returning * into v_invitation;
  if not found then
    return;
  end if;
  insert into public.notification (id, organization_id, user_id, portal, kind, data, path, created_at)
  select p_notification, u.organization_id, u.id, case v_invitation.kind when 'partnership' then 'provider' else 'reseller' end,
    'invitation_link_cut', jsonb_build_object('recipientMail', v_invitation.recipient_mail),
    '/invitations/sent/' || v_invitation.id, p_now
  from public."user" u where u.id = v_invitation.inviter_user_id and u.deleted_at is null;
end
$$;
grant execute on function app.note_link_cut(uuid, uuid, timestamptz) to app_provider, app_reseller, app_customer, app_public;

-- Whoever holds a link may answer its invitation, once and for the own organization, and note that it was opened. The rest of
-- the row is its sender's: the row policies open rows and cannot say so.
create or replace function app.invitation_is_answered_alone() returns trigger language plpgsql as $$
declare
  v_answer constant text[] := array['status', 'opened_at', 'tenant_domain', 'link_cut_at', 'decided_at', 'decided_by_organization_id', 'decided_by_user_id', 'decline_reason'];
begin
  if current_setting('role') not in ('app_provider', 'app_reseller', 'app_customer', 'app_public') then
    return new;
  end if;
  if new.decided_by_organization_id is distinct from old.decided_by_organization_id
    and new.decided_by_organization_id is distinct from app.current_organization() then
    raise exception 'invitation: answered in the name of another organization' using errcode = '42501';
  end if;
  if old.inviter_id is distinct from app.current_organization() and (
    (to_jsonb(new) - v_answer) is distinct from (to_jsonb(old) - v_answer)
    or (new.status is distinct from old.status and (old.status <> 'issued' or new.status not in ('accepted', 'declined')))) then
    raise exception 'invitation: only its sender changes what it says' using errcode = '42501';
  end if;
  return new;
end
$$;

-- When it was issued stands; only what nobody has opened, and Relais was not asked to send, becomes a draft again.
create or replace function app.invitation_issue_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.issued_at is not null and new.issued_at is distinct from old.issued_at and not (
    new.issued_at is null and new.status = 'draft' and old.status = 'issued'
    and old.opened_at is null and old.mail_queued_at is null and old.tenant_domain is null) then
    raise exception 'invitation: it was issued, and its link used or sent' using errcode = '42501';
  end if;
  return new;
end
$$;

-- What an invitation asks for, and beside whom, is open while it is a draft.
create or replace function app.invitation_asks_the_same() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.status <> 'draft' and (new.kind, new.provider_id, new.requested_roles, new.requested_duration)
    is distinct from (old.kind, old.provider_id, old.requested_roles, old.requested_duration) then
    raise exception 'invitation: what it asks for stays once it was issued' using errcode = '42501';
  end if;
  return new;
end
$$;

-- Nobody is related by his own word: a partnership, a relationship and its administration answer an invitation of the other
-- side, whose link was presented in this transaction, and grant no role that was not asked for.
create or replace function app.consent_answers_invitation() returns trigger language plpgsql set search_path = pg_catalog, public, app as $$
declare
  v_new jsonb := to_jsonb(new);
  v_partner uuid := coalesce(v_new ->> 'partner_id', v_new ->> 'provider_id')::uuid;
begin
  if not exists (
    select 1 from public.invitation i
    where i.id = new.invitation_id and i.token_hash = app.current_link()
      and (i.kind = 'partnership') = (tg_table_name = 'partnership' or coalesce(v_new ->> 'subject_kind', '') = 'reseller')
      and v_partner in (i.inviter_id, i.provider_id)
      and (tg_table_name <> 'delegated_admin_relationship' or i.kind = 'partnership'
        or v_new -> 'roles' <@ to_jsonb(i.requested_roles))) then
    raise exception '%: answers no invitation that was presented', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;

-- Who ended it is who acts.
create or replace function app.is_ended_by_actor() returns trigger language plpgsql set search_path = pg_catalog, app as $$
declare
  v_by text := coalesce(to_jsonb(new) ->> 'ended_by_organization_id', to_jsonb(new) ->> 'terminated_by_organization_id');
begin
  if v_by is not null and v_by::uuid is distinct from app.current_organization() then
    raise exception '%: ended in the name of another organization', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;

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

-- Ids of the invitations the acting organization wrote whose recipient, by address or name, holds the text.
create or replace function app.search_invitations(p_text text) returns table (invitation_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  select i.id from public.invitation i
  where i.inviter_id = app.current_organization()
    and app.searchable(i.recipient_mail || ' ' || coalesce(i.recipient_name, '')) like app.search_part(p_text)
  union
  select i.id from public.invitation i
  where i.inviter_id = app.current_organization()
    and app.searchable(i.recipient_mail) collate "C" >= app.search_beginning(p_text) and app.searchable(i.recipient_mail) collate "C" < app.search_beginning_end(p_text)
  union
  select i.id from public.invitation i
  where i.inviter_id = app.current_organization()
    and app.searchable(i.recipient_name) collate "C" >= app.search_beginning(p_text) and app.searchable(i.recipient_name) collate "C" < app.search_beginning_end(p_text)
$$;
grant execute on function app.search_invitations(text) to app_provider, app_reseller, app_customer;

-- The customers that the actor and its partner (of a running partnership) are both related to.
create or replace function app.shared_customers(p_partner uuid) returns table (customer_id uuid, own_since timestamptz, partner_since timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select own.customer_id, own.since, theirs.since
  from public.relationship own
  join public.relationship theirs on theirs.customer_id = own.customer_id and theirs.partner_id = p_partner
    and theirs.partner_kind <> own.partner_kind and theirs.ended_at is null
  where own.partner_id = app.current_organization() and own.partner_kind = app.partner_kind() and own.ended_at is null
    and exists (
      select 1 from public.partnership p
      where p.ended_at is null
        and (p.provider_id, p.reseller_id) in ((app.current_organization(), p_partner), (p_partner, app.current_organization())))
$$;
grant execute on function app.shared_customers(uuid) to app_provider, app_reseller;

-- The organizations that hold a running relationship with one of the actor's customers, as far as the actor may know them:
-- the providers (or resellers) it has a running partnership with.
create or replace function app.customer_partners(p_customers uuid[]) returns table (customer_id uuid, partners json)
  language sql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_generic_plan as $$
  select own.customer_id, json_agg(json_build_object('id', o.id, 'legalName', o.legal_name) order by o.legal_name, o.id)
  from unnest(p_customers) c (id)
  join public.relationship own on own.partner_id = app.current_organization() and own.customer_id = c.id
    and own.partner_kind = app.partner_kind() and own.ended_at is null
  join public.relationship theirs on theirs.customer_id = own.customer_id and theirs.partner_id <> own.partner_id
    and theirs.partner_kind <> own.partner_kind and theirs.ended_at is null
  join public.organization o on o.id = theirs.partner_id
  where (
    select true from public.partnership p where p.ended_at is null and p.provider_id = own.partner_id and p.reseller_id = theirs.partner_id
    union all
    select true from public.partnership p where p.ended_at is null and p.provider_id = theirs.partner_id and p.reseller_id = own.partner_id
    limit 1)
  group by own.customer_id
$$;
grant execute on function app.customer_partners(uuid[]) to app_provider, app_reseller;

-- Ids of a page of the acting partner's customers by name, where they are searched by a text (as above; null: not) or only those that
-- a partner of a running partnership is related to as well (null: all). Whether many fit or few, nobody knows before. Many are met
-- walking by name; where five hundred steps do not fill the page few do, and are found by the text or by the partner.
create or replace function app.customer_page(
  p_search text, p_partner uuid, p_after_name text, p_after_id uuid, p_limit integer, p_descending boolean)
  returns table (customer_id uuid) language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_custom_plan as $$
declare
  v_me constant uuid := app.current_organization();
  v_kind constant text := app.partner_kind();
  v_steps constant integer := 500;
  v_part constant text := app.search_part(p_search);
  v_from constant text := app.search_beginning(p_search);
  v_to constant text := app.search_beginning_end(p_search);
  -- An index is walked one way or the other only where the statement says which.
  v_after constant text := case when p_after_id is null then 'true'
    when p_descending then '(v.subject_name, v.subject_id) < ($3, $4)' else '(v.subject_name, v.subject_id) > ($3, $4)' end;
  v_order constant text := case when p_descending then 'subject_name desc, subject_id desc' else 'subject_name, subject_id' end;
  v_walked integer;
  v_found uuid[];
begin
  if p_partner is not null and not exists (
    select 1 from public.partnership p
    where p.ended_at is null and (p.provider_id, p.reseller_id) in ((v_me, p_partner), (p_partner, v_me))) then
    return;
  end if;
  execute format($query$
    with walked as materialized (
      select v.subject_id, v.subject_name, v.subject_domain, v.subject_search from public.organization_view v
      where v.viewer_id = $1 and %s order by %s limit $10
    )
    select (select count(*) from walked), array(
      select w.subject_id from walked w
      where ($5 is null or w.subject_search like $6
          or w.subject_search collate "C" >= $7 and w.subject_search collate "C" < $8
          or w.subject_domain collate "C" >= $7 and w.subject_domain collate "C" < $8)
        and (select true from public.relationship own
          where own.partner_id = $1 and own.customer_id = w.subject_id and own.ended_at is null and own.partner_kind = $2)
        and ($9 is null or (select true from public.relationship theirs
          where theirs.partner_id = $9 and theirs.customer_id = w.subject_id and theirs.ended_at is null
            and theirs.partner_kind <> $2 limit 1))
      order by %s limit $11)$query$, v_after, v_order, v_order)
  into v_walked, v_found
  using v_me, v_kind, p_after_name, p_after_id, p_search, v_part, v_from, v_to, p_partner, v_steps, p_limit;
  if v_walked < v_steps or cardinality(v_found) = p_limit then
    return query select unnest(v_found);
    return;
  end if;
  return query execute format($query$
    select v.subject_id
    from public.organization_view v
    join public.relationship own on own.partner_id = v.viewer_id and own.customer_id = v.subject_id and own.ended_at is null
      and own.partner_kind = $2
    where v.viewer_id = $1 and %s
      and ($5 is null or v.subject_search like $6
        or v.subject_search collate "C" >= $7 and v.subject_search collate "C" < $8
        or v.subject_domain collate "C" >= $7 and v.subject_domain collate "C" < $8)
      and ($9 is null or v.subject_id = any (array(
        select theirs.customer_id from public.relationship theirs
        where theirs.partner_id = $9 and theirs.ended_at is null and theirs.partner_kind <> $2)))
    order by %s limit $10$query$, v_after, v_order)
  using v_me, v_kind, p_after_name, p_after_id, p_search, v_part, v_from, v_to, p_partner, p_limit;
end
$$;
grant execute on function app.customer_page(text, uuid, text, uuid, integer, boolean) to app_provider, app_reseller;

-- Opens the rows that belong to a customer alone to the acting partner, after looking at its relationship. With p_lock that and the
-- administration are held until the end of the transaction: for changes alone. Null: no running relationship, nothing opened.
create or replace function app.open_customer(p_customer uuid, p_now timestamptz, p_lock boolean) returns jsonb language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_partner uuid := app.current_organization();
  v_relationship uuid;
begin
  if p_lock then
    perform 1 from public.relationship
    where partner_id = v_partner and customer_id = p_customer and partner_kind = app.partner_kind() and ended_at is null for share;
    perform 1 from public.delegated_admin_relationship
    where partner_id = v_partner and subject_id = p_customer and subject_kind = 'customer'
      and app.delegated_admin_runs(status, ends_at, p_now) for share;
  end if;
  select id into v_relationship from public.relationship
  where partner_id = v_partner and customer_id = p_customer and partner_kind = app.partner_kind() and ended_at is null;
  if v_relationship is null then
    return null;
  end if;
  perform set_config('app.customer', p_customer::text, true);
  return jsonb_build_object('relationshipId', v_relationship, 'agreement', (
    select jsonb_build_object('version', a.version, 'acceptedAt', a.accepted_at, 'isCurrent', a.version = (
      select max(t.version) from public.agreement_template t where t.kind = 'customer_agreement'))
    from public.agreement_acceptance a where a.organization_id = p_customer and a.kind = 'customer_agreement'
    order by a.version desc limit 1
  ), 'delegatedAdminRelationships', coalesce((
    select jsonb_agg(jsonb_build_object('id', d.id, 'roles', to_jsonb(d.roles), 'endsAt', d.ends_at) order by d.activated_at)
    from public.delegated_admin_relationship d
    where d.partner_id = v_partner and d.subject_id = p_customer and d.subject_kind = 'customer'
      and app.delegated_admin_runs(d.status, d.ends_at, p_now)), '[]'));
end
$$;
grant execute on function app.open_customer(uuid, timestamptz, boolean) to app_provider, app_reseller;

-- Invitations that are made out to a verified domain of the acting customer and wait for its answer, the next to expire first. They open
-- by the link in their mail alone.
create or replace function app.waiting_invitations(p_now timestamptz)
  returns table (id uuid, inviter_name text, provider_name text, recipient_mail text, answer_by timestamptz)
  language sql stable security definer rows 20 set search_path = pg_catalog, public, app as $$
  select i.id, o.legal_name, p.legal_name, i.recipient_mail, i.expires_at
  from public.organization_domain d
  join public.invitation i on i.recipient_domain = d.name and i.status = 'issued' and i.expires_at > p_now
    and i.kind in ('relationship', 'joint')
  join public.organization o on o.id = i.inviter_id
  left join public.organization p on p.id = i.provider_id
  where d.organization_id = app.current_organization() and d.verified_at is not null
  order by i.expires_at, i.id limit 20
$$;
grant execute on function app.waiting_invitations(timestamptz) to app_customer;

-- Whom the acting customer may call at its running partners: by relationship who wrote the invitation that it accepted, while that one is
-- there and has an address. A provider that was named in the invitation of a reseller: nobody.
create or replace function app.partner_contacts(p_relationships uuid[]) returns table (relationship_id uuid, name text, mail text)
  language sql stable security definer rows 50 set search_path = pg_catalog, public, app as $$
  select r.id, u.display_name, u.contact_mail
  from public.relationship r
  join public.invitation i on i.id = r.invitation_id and i.inviter_id = r.partner_id
  join public."user" u on u.id = i.inviter_user_id and u.deleted_at is null and u.contact_mail is not null
  where r.id = any (p_relationships) and r.customer_id = app.current_organization() and r.ended_at is null
$$;
grant execute on function app.partner_contacts(uuid[]) to app_customer;

-- The next customers of both sides of a partnership that ended, to be told so: those among the next so many of the reseller's customers by
-- id, with their people who have one of these roles. Whoever was given is not given again, however often it is asked. Null: nobody is
-- left, or the two are partners again.
create or replace function app.parted_customers(p_partnership uuid, p_roles text[], p_steps integer) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_parting public.partnership;
  v_walked uuid[];
begin
  select * into v_parting from public.partnership where id = p_partnership and ended_at is not null for no key update;
  if v_parting.id is null or exists (
    select 1 from public.partnership p
    where p.provider_id = v_parting.provider_id and p.reseller_id = v_parting.reseller_id and p.ended_at is null) then
    return null;
  end if;
  v_walked := array(
    select r.customer_id from public.relationship r
    where r.partner_id = v_parting.reseller_id and r.partner_kind = 'reseller' and r.ended_at is null
      and r.customer_id > coalesce(v_parting.told_up_to, '00000000-0000-0000-0000-000000000000')
    order by r.customer_id limit p_steps);
  if v_walked = '{}' then
    return null;
  end if;
  update public.partnership set told_up_to = v_walked[cardinality(v_walked)] where id = p_partnership;
  return jsonb_build_object('more', cardinality(v_walked) = p_steps, 'toldUpTo', v_walked[cardinality(v_walked)],
    'endedById', v_parting.ended_by_organization_id, 'endedAt', v_parting.ended_at,
    'endedBy', case when v_parting.ended_by_organization_id = v_parting.provider_id then 'provider' else 'reseller' end,
    'providerName', (select o.legal_name from public.organization o where o.id = v_parting.provider_id),
    'resellerName', (select o.legal_name from public.organization o where o.id = v_parting.reseller_id),
    'people', coalesce((
      select jsonb_agg(jsonb_build_object('userId', u.id, 'organizationId', u.organization_id, 'mail', u.contact_mail,
        'language', u.language, 'timeZone', coalesce(u.time_zone, o.time_zone)) order by u.organization_id, u.id)
      from unnest(v_walked) c (id)
      join public.relationship r on r.partner_id = v_parting.provider_id and r.customer_id = c.id and r.partner_kind = 'provider'
        and r.ended_at is null
      join public.organization o on o.id = c.id
      join public."user" u on u.organization_id = c.id and u.deleted_at is null
      where exists (select 1 from public.user_role g where g.user_id = u.id and g.role = any (p_roles))), '[]'));
end
$$;
grant execute on function app.parted_customers(uuid, text[], integer) to app_worker;

-- Whether the acting provider has a running relationship with the customer that was opened.
create or replace function app.has_opened_customer() returns boolean language sql stable security definer set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.relationship r
    where r.partner_id = app.current_organization() and r.customer_id = app.current_customer() and r.partner_kind = app.partner_kind()
      and r.ended_at is null)
$$;
