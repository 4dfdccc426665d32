-- What row policies alone cannot say. Every `security definer` function pins its search_path and belongs to app_definer.

-- The preamble of every transaction, in the one round trip that opens it: checks the session for the portal, sets the
-- tenant, notes the link, and for a change reserves its idempotency key (waiting for a request that holds the same one).
create function app.enter(
  p_token_hash text, p_portal text, p_now timestamptz, p_link_hash text, p_key text, p_request_hash text
) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_session public.session;
  v_actor jsonb;
  v_scope text;
  v_key public.idempotency_key;
begin
  perform set_config('app.organization', '', true), set_config('app.user', '', true),
          set_config('app.customer', '', true), set_config('app.link', coalesce(p_link_hash, ''), true);
  if p_token_hash is not null then
    select * into v_session from public.session s
    where s.token_hash = p_token_hash and s.portal = p_portal and s.ended_at is null
      and s.expires_at > p_now and s.last_seen_at > p_now - interval '1 hour';
    if found then
      select jsonb_build_object(
        'sessionId', v_session.id, 'userId', u.id, 'organizationId', o.id, 'portal', p_portal,
        'displayName', u.display_name, 'userPrincipalName', u.user_principal_name, 'contactMail', u.contact_mail,
        'language', u.language, 'organizationName', o.legal_name, 'country', o.country,
        'timeZone', coalesce(u.time_zone, o.time_zone), 'ownTimeZone', u.time_zone, 'organizationTimeZone', o.time_zone,
        'keyboardShortcuts', u.keyboard_shortcuts,
        'authenticationStrength', v_session.authentication_strength,
        'isProvider', exists (select 1 from public.provider_account a where a.organization_id = o.id),
        'isOperator', exists (select 1 from public.operator_account a where a.organization_id = o.id),
        'roles', coalesce((select jsonb_agg(r.role order by r.role) from public.user_role r where r.user_id = u.id), '[]'))
      into v_actor
      from public."user" u join public.organization o on o.id = u.organization_id
      where u.id = v_session.user_id and u.deleted_at is null;
    end if;
    if v_actor is not null then
      perform set_config('app.organization', v_actor ->> 'organizationId', true),
              set_config('app.user', v_actor ->> 'userId', true);
      -- A write a minute at most, so that reading does not turn into writing; where another request of the session is about to write it,
      -- that one does: nobody waits for the end of the other's transaction.
      if v_session.last_seen_at < p_now - interval '1 minute' then
        perform 1 from public.session s
        where s.id = v_session.id and s.last_seen_at < p_now - interval '1 minute' for update skip locked;
        if found then
          update public.session set last_seen_at = p_now where id = v_session.id;
        end if;
      end if;
    end if;
  end if;
  if p_key is null then
    return jsonb_build_object('actor', v_actor);
  end if;
  v_scope := case
    when v_actor is not null then 'user:' || (v_actor ->> 'userId')
    when p_link_hash is not null then 'link:' || p_link_hash
    else 'public' end;
  delete from public.idempotency_key where scope = v_scope and key = p_key and expires_at <= p_now;
  insert into public.idempotency_key (scope, key, request_hash, created_at, expires_at)
  values (v_scope, p_key, p_request_hash, p_now, p_now + interval '30 days')
  on conflict do nothing;
  if found then
    return jsonb_build_object('actor', v_actor, 'scope', v_scope);
  end if;
  select * into v_key from public.idempotency_key where scope = v_scope and key = p_key;
  return jsonb_build_object('actor', v_actor, 'scope', v_scope, 'replay',
    jsonb_build_object('same', v_key.request_hash = p_request_hash, 'outcome', v_key.outcome));
end
$$;
--> statement-breakpoint
-- Whether a signed-in person's portal runs this transaction. The setting stays what it was inside functions of another owner.
create function app.is_portal() returns boolean language sql stable
  return current_setting('role') in ('app_provider', 'app_reseller', 'app_customer');
--> statement-breakpoint
-- In which capacity a partner acts in this transaction; null at the customer's portal and where no portal is. An organization that
-- is reseller and provider of a customer has a relationship as each, and stands at one portal at a time.
create function app.partner_kind() returns text language sql stable
  return case current_setting('role') when 'app_provider' then 'provider' when 'app_reseller' then 'reseller' end;
--> statement-breakpoint
-- What is hashed of an audit entry: every column that says something, in the canonical text of jsonb, independent of settings.
create function app.audit_text(e public.audit_entry) returns text language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'id', e.id, 'changeId', e.change_id, 'place', e.place, 'places', e.places,
    'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actorUserId', e.actor_user_id, 'organizationId', e.organization_id, 'onBehalfOfId', e.on_behalf_of_id,
    'relationshipId', e.relationship_id, 'action', e.action, 'objectType', e.object_type, 'objectId', e.object_id,
    'before', e.before, 'after', e.after, 'requestId', e.request_id,
    'authenticationStrength', e.authentication_strength)::text
$$;
--> statement-breakpoint
-- Whether the acting organization may name this one to others: it is itself, it has a record of it, or its link was presented. One look into
-- an index each: a function of another owner is never taken apart into a join over all that the organization sees.
create function app.has_record_of(p_organization uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select p_organization = app.current_organization()
    or exists (select 1 from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = p_organization)
    or exists (select 1 from public.invitation i where i.token_hash = app.current_link() and i.inviter_id = p_organization)
$$;
--> statement-breakpoint
-- The end of every change: mails and their jobs, notifications, the outcome under the key, and last the audit entries, which are sealed
-- later (app.seal_audit): nothing is held here that another change waits for. `p` = { now, requestId, organizationId, actorUserId,
-- authenticationStrength, entries[], mails[], jobs[], notifications[], scope, key, outcome, keepForever }.
create function app.finish(p jsonb) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  v_organization uuid := (p ->> 'organizationId')::uuid;
  v_entry public.audit_entry;
  v_item jsonb;
begin
  if p ->> 'scope' is not null
    and p ->> 'scope' not in (
      'public', coalesce('user:' || app.current_user_id(), ''), coalesce('link:' || app.current_link(), '')) then
    raise exception 'app.finish: the key belongs to somebody else' using errcode = '42501';
  end if;
  -- Signing in and the operator's commands act before anybody is signed in; whoever is speaks for itself alone.
  if app.is_portal() then
    if v_organization is distinct from app.current_organization()
      or (p ->> 'actorUserId')::uuid is distinct from app.current_user_id() then
      raise exception 'app.finish: not the acting organization and person' using errcode = '42501';
    end if;
    if exists (
      select 1 from jsonb_array_elements(p -> 'entries') entry,
        jsonb_array_elements_text(coalesce(entry -> 'readerIds', '[]') || jsonb_build_array(entry ->> 'onBehalfOfId')) reader
      where reader is not null and not app.has_record_of(reader::uuid)) then
      raise exception 'app.finish: a reader that the acting organization has no record with' using errcode = '42501';
    end if;
    if exists (
      select 1 from jsonb_array_elements(coalesce(p -> 'notifications', '[]')) item
      join public."user" u on u.id = (item ->> 'userId')::uuid
      where not app.has_record_of(u.organization_id)) then
      raise exception 'app.finish: a notified person whose organization the acting one has no record with' using errcode = '42501';
    end if;
  end if;
  perform app.assert_bounds(p);
  for v_item in select * from jsonb_array_elements(p -> 'mails') loop
    insert into public.mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
    values ((v_item ->> 'id')::uuid, v_organization, v_item ->> 'recipientMail', v_item ->> 'language',
            v_item ->> 'template', v_item -> 'data', v_now, 0);
    perform app.enqueue('send_mail', jsonb_build_object('mailMessageId', v_item ->> 'id'), v_item ->> 'id');
  end loop;
  for v_item in select * from jsonb_array_elements(coalesce(p -> 'jobs', '[]')) loop
    -- Jobs act with the worker's rights: each of them is for one role to ask for.
    if current_setting('role') <> 'app_auth' or v_item ->> 'task' <> 'issue_password_reset' then
      raise exception 'app.finish: not a job of this role' using errcode = '42501';
    end if;
    perform app.enqueue(v_item ->> 'task', v_item -> 'payload', v_item ->> 'key');
  end loop;
  insert into public.notification (id, organization_id, user_id, portal, kind, data, path, created_at)
  select (item ->> 'id')::uuid, u.organization_id, u.id, item ->> 'portal', item ->> 'kind', item -> 'data', item ->> 'path', v_now
  from jsonb_array_elements(coalesce(p -> 'notifications', '[]')) item
  join public."user" u on u.id = (item ->> 'userId')::uuid and u.deleted_at is null;
  if p ->> 'key' is not null then
    update public.idempotency_key
    set outcome = p -> 'outcome',
        expires_at = case when (p ->> 'keepForever')::boolean then null else expires_at end
    where scope = p ->> 'scope' and key = p ->> 'key';
  end if;
  if jsonb_array_length(p -> 'entries') = 0 then
    return;
  end if;
  v_entry.change_id := (p -> 'entries' -> 0 ->> 'id')::uuid;
  v_entry.place := 0;
  v_entry.places := jsonb_array_length(p -> 'entries');
  v_entry.at := v_now;
  v_entry.actor_user_id := (p ->> 'actorUserId')::uuid;
  v_entry.organization_id := v_organization;
  v_entry.request_id := p ->> 'requestId';
  v_entry.authentication_strength := p ->> 'authenticationStrength';
  for v_item in select * from jsonb_array_elements(p -> 'entries') loop
    v_entry.id := (v_item ->> 'id')::uuid;
    v_entry.place := v_entry.place + 1;
    v_entry.on_behalf_of_id := (v_item ->> 'onBehalfOfId')::uuid;
    v_entry.relationship_id := (v_item ->> 'relationshipId')::uuid;
    v_entry.action := v_item ->> 'action';
    v_entry.object_type := v_item ->> 'objectType';
    v_entry.object_id := (v_item ->> 'objectId')::uuid;
    v_entry.before := nullif(v_item -> 'before', 'null');
    v_entry.after := nullif(v_item -> 'after', 'null');
    v_entry.hashed_text := app.audit_text(v_entry);
    v_entry.hash := encode(sha256(convert_to(v_entry.hashed_text, 'UTF8')), 'hex');
    insert into public.audit_entry select v_entry.*;
    insert into public.audit_reader (entry_id, organization_id, at)
    select distinct v_entry.id, reader::uuid, v_now
    from jsonb_array_elements_text(
      coalesce(v_item -> 'readerIds', '[]') || jsonb_build_array(v_organization, v_item ->> 'onBehalfOfId')) reader
    where reader is not null;
  end loop;
  insert into public.audit_tail (at, change_id) values (v_now, v_entry.change_id);
end
$$;
--> statement-breakpoint
-- Whose mailbox an address leads to: letters of any case and what stands after a plus are the same one.
create function app.mailbox_of(p_address text) returns text language sql immutable strict parallel safe
  return lower(regexp_replace(p_address, '\+[^@]*@', '@'));
--> statement-breakpoint
-- What was sent of a kind of mail, held until the end of the transaction: of two requests that would each send the last one, the
-- second waits and counts the mail of the first. The organization is always held before the mailbox. Counts end at the limits.
create function app.mail_spending(
  p_template text, p_recipient text, p_organization_since timestamptz, p_recipient_since timestamptz,
  p_organization_limit integer, p_own_limit integer, p_recipient_limit integer
) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_organization uuid := app.current_organization();
  v_mailbox text := app.mailbox_of(p_recipient);
begin
  perform pg_advisory_xact_lock(hashtextextended('mail of ' || v_organization || ' ' || p_template, 0));
  perform pg_advisory_xact_lock(hashtextextended('mail to ' || v_mailbox || ' ' || p_template, 0));
  return jsonb_build_object(
    'usedUpSince', (
      select m.created_at from public.mail_message m
      where m.organization_id = v_organization and m.template = p_template and m.created_at > p_organization_since
      order by m.created_at desc offset p_organization_limit - 1 limit 1),
    'own', (select count(*) from (
      select 1 from public.mail_message m
      where app.mailbox_of(m.recipient_mail) = v_mailbox and m.template = p_template and m.created_at >= p_recipient_since
        and m.organization_id = v_organization limit p_own_limit) sent),
    'recipient', (select count(*) from (
      select 1 from public.mail_message m
      where app.mailbox_of(m.recipient_mail) = v_mailbox and m.template = p_template and m.created_at >= p_recipient_since
      limit p_recipient_limit) sent));
end
$$;
--> statement-breakpoint
-- Gives the entries that wait their places in the chain: changes whole, in the order of their moments, those of a change as they were made.
-- Each entry once, by one worker at a time: another finds the head held and leaves. How many changes; as many as the limit: more may wait.
create function app.seal_audit(p_limit integer) returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_chain public.audit_chain;
  v_change public.audit_tail;
  v_entry record;
  v_changes integer := 0;
begin
  -- Almost always nothing waits: that costs no lock and no write.
  if not exists (select 1 from public.audit_tail) then
    return 0;
  end if;
  select * into v_chain from public.audit_chain for update skip locked;
  if not found then
    return 0;
  end if;
  for v_change in select * from public.audit_tail t order by t.at, t.change_id limit p_limit loop
    for v_entry in select e.id, e.hash from public.audit_entry e where e.change_id = v_change.change_id order by e.place loop
      v_chain.sequence := v_chain.sequence + 1;
      v_chain.hash := encode(sha256(convert_to(v_chain.hash || v_entry.hash, 'UTF8')), 'hex');
      insert into public.audit_seal (sequence, entry_id, hash) values (v_chain.sequence, v_entry.id, v_chain.hash);
    end loop;
    delete from public.audit_tail t where t.at = v_change.at and t.change_id = v_change.change_id;
    v_changes := v_changes + 1;
  end loop;
  update public.audit_chain set sequence = v_chain.sequence, hash = v_chain.hash;
  return v_changes;
end
$$;
--> statement-breakpoint
-- Recomputes the chain and what is not sealed yet. The first bad entry of each, with what is wrong; no row when all is well. `sequence` is
-- null where the entry is not sealed, `entry_id` where the newest ones are missing.
create function app.audit_verify() returns table (sequence bigint, entry_id uuid, problem text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with sealed as (
    select s.sequence, s.entry_id,
      case
        when s.sequence <> 1 + coalesce(lag(s.sequence) over chain, 0) then 'an entry before this one is missing'
        when e.id is null then 'what was sealed is missing'
        when e.hashed_text <> app.audit_text(e) then 'its columns differ from the text that was hashed'
        when e.hash <> encode(sha256(convert_to(e.hashed_text, 'UTF8')), 'hex') then 'its hash does not fit its text'
        when s.hash <> encode(sha256(convert_to(coalesce(lag(s.hash) over chain, repeat('0', 64)) || e.hash, 'UTF8')), 'hex')
          then 'it does not follow the entry before it'
        when e.place <> case when lag(e.change_id) over chain = e.change_id then 1 + lag(e.place) over chain else 1 end
          then 'an entry of its change before this one is missing'
        when e.place <> e.places and lead(e.change_id) over chain is distinct from e.change_id
          then 'an entry of its change after this one is missing'
      end as problem
    from public.audit_seal s
    left join public.audit_entry e on e.id = s.entry_id
    window chain as (order by s.sequence)
  ), bad as (
    select s.sequence, s.entry_id, s.problem from sealed s where s.problem is not null order by s.sequence limit 1
  ), headless as (
    select c.sequence, null::uuid, 'the newest entries are missing: the head of the chain names another hash'
    from (select) always
    left join public.audit_chain c on true
    left join (select s.sequence, s.hash from public.audit_seal s order by s.sequence desc limit 1) newest on true
    where (c.sequence, c.hash) is distinct from (coalesce(newest.sequence, 0), coalesce(newest.hash, repeat('0', 64)))
      and not exists (select 1 from bad)
  ), unsealed as (
    select e.id, e.at, e.change_id, e.place,
      case
        when t.change_id is null then 'it is not sealed and does not wait to be'
        when e.hashed_text <> app.audit_text(e) then 'its columns differ from the text that was hashed'
        when e.hash <> encode(sha256(convert_to(e.hashed_text, 'UTF8')), 'hex') then 'its hash does not fit its text'
        when e.place <> 1 + coalesce(lag(e.place) over change, 0) then 'an entry of its change before this one is missing'
        when e.place <> e.places and lead(e.place) over change is null then 'an entry of its change after this one is missing'
      end as problem
    from public.audit_entry e
    left join public.audit_tail t on t.change_id = e.change_id and t.at = e.at
    where not exists (select 1 from public.audit_seal s where s.entry_id = e.id)
    window change as (partition by e.change_id order by e.place)
    union all
    select t.change_id, t.at, t.change_id, 0, 'it waits to be sealed and is missing'
    from public.audit_tail t where not exists (select 1 from public.audit_entry e where e.change_id = t.change_id)
  ), bad_tail as (
    select null::bigint, u.id, u.problem from unsealed u where u.problem is not null order by u.at, u.change_id, u.place limit 1
  )
  select * from bad union all select * from headless union all select * from bad_tail
$$;
--> statement-breakpoint
create function app.audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end
$$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on public.audit_entry
  for each statement execute function app.audit_is_append_only();
--> statement-breakpoint
create trigger audit_reader_append_only before update or delete or truncate on public.audit_reader
  for each statement execute function app.audit_is_append_only();
--> statement-breakpoint
create trigger audit_seal_append_only before update or delete or truncate on public.audit_seal
  for each statement execute function app.audit_is_append_only();
--> statement-breakpoint
create trigger audit_tail_append_only before update or truncate on public.audit_tail
  for each statement execute function app.audit_is_append_only();
--> statement-breakpoint
-- What waits to be sealed waits until it is.
create function app.audit_waits_until_sealed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if exists (
      select 1 from public.audit_entry e
      where e.change_id = old.change_id and not exists (select 1 from public.audit_seal s where s.entry_id = e.id))
    or not exists (select 1 from public.audit_entry e where e.change_id = old.change_id) then
    raise exception 'audit entries are append-only: they are not sealed yet';
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger audit_tail_until_sealed before delete on public.audit_tail
  for each row execute function app.audit_waits_until_sealed();
--> statement-breakpoint
insert into public.audit_chain (is_only, sequence, hash) values (true, 0, repeat('0', 64));
--> statement-breakpoint
-- What organization_view must hold, by its causes: the maintained table is checked against this.
create function app.organization_view_expected(p_a uuid default null, p_b uuid default null)
  returns table (viewer_id uuid, subject_id uuid, by_relationship boolean, by_partnership boolean, by_record boolean)
  language sql stable security definer rows 2 set search_path = pg_catalog, public as $$
  with cause as (
    select r.partner_id a, r.customer_id b, r.ended_at is null as relationship, false as partnership, true as record
    from public.relationship r
    where p_a is null or (r.partner_id, r.customer_id) in ((p_a, p_b), (p_b, p_a))
    union all
    select p.provider_id, p.reseller_id, false, p.ended_at is null, true
    from public.partnership p
    where p_a is null or (p.provider_id, p.reseller_id) in ((p_a, p_b), (p_b, p_a))
    union all
    select i.inviter_id, i.decided_by_organization_id, false, false, true
    from public.invitation i
    where i.decided_by_organization_id is not null
      and (p_a is null or (i.inviter_id, i.decided_by_organization_id) in ((p_a, p_b), (p_b, p_a)))
  ), sight as (
    select a as viewer, b as subject, relationship, partnership, record from cause
    union all
    select b, a, relationship, partnership, record from cause
  )
  select viewer, subject, bool_or(relationship), bool_or(partnership), bool_or(record) from sight group by viewer, subject
$$;
--> statement-breakpoint
-- Brings the sight that two organizations have of each other up to date; called in the transaction of every cause, by one of
-- the two. One at a time per pair: whoever waits counts what the other has just committed.
create function app.refresh_organization_view(p_a uuid, p_b uuid) returns void language plpgsql volatile security definer
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
--> statement-breakpoint
-- What the page of a personal link must know before (and while) its owner decides: only for the link that was presented.
-- With p_lock the partnership of a joint invitation is held until the end of the transaction.
create function app.invitation_facts(p_lock boolean) returns jsonb language plpgsql volatile security definer
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
--> statement-breakpoint
-- Whether the presented link is an older one of this invitation, which a newer mail replaced.
create function app.is_replaced_link(p_invitation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.invitation where id = p_invitation and app.current_link() = any (replaced_token_hashes))
$$;
--> statement-breakpoint
-- Notes that the page of an invitation was opened without its token, once per link, and tells who wrote it, once. Anybody may say
-- so: it answers nothing, and an unknown id, a closed invitation and one that was noted before look the same.
create function app.note_link_cut(p_invitation uuid, p_notification uuid, p_now timestamptz) returns void
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
--> statement-breakpoint
-- Whoever holds a link may answer its invitation, once and for the own organization, and note that it was opened. The rest of
-- the row is its sender's: the row policies open rows and cannot say so.
create function app.invitation_is_answered_alone() returns trigger language plpgsql as $$
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
--> statement-breakpoint
create trigger invitation_answered_alone before update on public.invitation
  for each row execute function app.invitation_is_answered_alone();
--> statement-breakpoint
-- What stands between a provider and trade with customers through resellers, one row a pair; holds nothing. Null ids: there is
-- none. Of its partnerships that ended, the last one with that reseller, or (null) with one that came to be related to the
-- customer while it ran: no later relation is told. Called by the functions below alone.
create function app.trade_facts(p_customers uuid[], p_resellers uuid[]) returns table (customer_id uuid, reseller_id uuid, facts jsonb)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with provider as (select app.current_organization() as id), pair as (
    select distinct * from unnest(p_customers, p_resellers) as asked (customer_id, reseller_id)
  ), agreement as (select max(version) as version from public.agreement_template where kind = 'customer_agreement')
  select pair.customer_id, pair.reseller_id, case when own.id is null then jsonb_build_object('relationshipId', null) else jsonb_build_object(
    'relationshipId', own.id, 'partnershipId', running.id, 'resellerRelationshipId', theirs.id,
    'providerIsActive', exists (
      select 1 from public.provider_account a where a.organization_id = provider.id and a.status = 'active'),
    'resellerIsActive', running.id is not null and exists (
      select 1 from public.reseller_account a where a.organization_id = pair.reseller_id and a.status = 'active'),
    'endedPartnership', (
      select jsonb_build_object('resellerName', o.legal_name, 'endedAt', p.ended_at)
      from public.partnership p join public.organization o on o.id = p.reseller_id
      where running.id is null and p.provider_id = provider.id and p.ended_at is not null
        and (p.reseller_id = pair.reseller_id or pair.reseller_id is null and exists (
          select 1 from public.relationship r
          where r.partner_id = p.reseller_id and r.customer_id = pair.customer_id and r.partner_kind = 'reseller' and r.since <= p.ended_at))
        and not exists (
          select 1 from public.partnership again
          where again.provider_id = provider.id and again.reseller_id = p.reseller_id and again.ended_at is null)
      order by p.ended_at desc, p.id desc limit 1),
    'customerCountry', (select o.country from public.organization o where o.id = pair.customer_id),
    'agreementVersion', (select max(a.version) from public.agreement_acceptance a
      where a.organization_id = pair.customer_id and a.kind = 'customer_agreement'),
    'currentAgreementVersion', agreement.version) end
  from provider cross join agreement cross join pair
  left join public.relationship own on own.partner_id = provider.id and own.customer_id = pair.customer_id
    and own.partner_kind = 'provider' and own.ended_at is null
  left join public.partnership running on running.provider_id = provider.id and running.reseller_id = pair.reseller_id
    and running.ended_at is null
  left join public.relationship theirs on running.id is not null and theirs.partner_id = pair.reseller_id
    and theirs.customer_id = pair.customer_id and theirs.partner_kind = 'reseller' and theirs.ended_at is null
$$;
--> statement-breakpoint
-- What the acting provider must know to order for a customer with a reseller on record. With p_lock each row is held until the end
-- of the transaction so that no power ends between check and order; without, it is only looked at.
create function app.order_facts(p_customer uuid, p_reseller uuid, p_lock boolean) returns jsonb language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_facts jsonb;
  v_provider uuid := app.current_organization();
  v_own uuid;
  v_partnership uuid;
  v_reseller uuid;
begin
  if not p_lock then
    select t.facts into v_facts from app.trade_facts(array[p_customer], array[p_reseller]) t;
    return case when v_facts ->> 'relationshipId' is null then v_facts else v_facts || jsonb_build_object(
      'otherResellers', (select count(*) from app.resellers_on_record(p_customer) r where r.reseller_id is distinct from p_reseller)) end;
  end if;
  select id into v_own from public.relationship
  where partner_id = v_provider and customer_id = p_customer and partner_kind = 'provider' and ended_at is null for share;
  if v_own is null then
    return jsonb_build_object('relationshipId', null);
  end if;
  select id into v_partnership from public.partnership
  where provider_id = v_provider and reseller_id = p_reseller and ended_at is null for share;
  if v_partnership is not null then
    select id into v_reseller from public.relationship
    where partner_id = p_reseller and customer_id = p_customer and partner_kind = 'reseller' and ended_at is null for share;
  end if;
  -- What was held above is what is told: another may have begun since.
  return (select t.facts from app.trade_facts(array[p_customer], array[p_reseller]) t) || jsonb_build_object(
    'relationshipId', v_own, 'partnershipId', v_partnership, 'resellerRelationshipId', v_reseller,
    'otherResellers', (select count(*) from app.resellers_on_record(p_customer) r where r.reseller_id is distinct from p_reseller));
end
$$;
--> statement-breakpoint
-- Whether a customer has a subscription at a moment, as subscriptionRuns of the domain says it: active, or suspended and to be
-- taken up again, and within its term.
create function app.subscription_runs(p_status text, p_ends_at timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_status <> 'canceled' and p_ends_at > p_now;
--> statement-breakpoint
-- Whether administration has effect at a moment, as delegationRuns of the domain says it.
create function app.administration_runs(p_status text, p_ends_at timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_status = 'active' and p_ends_at > p_now;
--> statement-breakpoint
-- What the acting provider must know to add licenses to its subscriptions, looked at only: the parties as order_facts says them,
-- and how many licenses of the offer the customer holds of everybody (as licenses_left counts them). Those of others: no row.
create function app.addition_facts(p_subscriptions uuid[], p_now timestamptz)
  returns table (subscription_id uuid, facts jsonb, held integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with asked as materialized (
    select s.id, s.customer_id, s.reseller_id, s.offer_sku_id from public.customer_subscription s
    where s.id = any(p_subscriptions) and s.provider_id = (select app.current_organization())
  ), known as materialized (
    select t.* from app.trade_facts(
      (select array_agg(customer_id order by id) from asked), (select array_agg(reseller_id order by id) from asked)) t
  )
  select asked.id, known.facts, case when known.facts ->> 'relationshipId' is not null then (
    select coalesce(sum(s.quantity), 0)::integer from public.customer_subscription s
    where s.customer_id = asked.customer_id and s.offer_sku_id = asked.offer_sku_id
      and app.subscription_runs(s.status, s.ends_at, p_now)) end
  from asked join known using (customer_id, reseller_id)
$$;
--> statement-breakpoint
-- How many licenses of each offer a customer of the acting provider may still take, where so many is the limit of one customer:
-- over all that runs, whoever sold it. Never more than the limit and never less than 0, so that nobody learns how much others
-- sold beyond it; null: the provider is not related to the customer. With p_lock whoever else orders such an offer for the customer waits,
-- whatever the provider, and counts what this transaction ordered.
create function app.licenses_left(p_customer uuid, p_offers uuid[], p_limits integer[], p_now timestamptz, p_lock boolean)
  returns integer[] language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_offer uuid;
begin
  if not exists (
    select 1 from public.relationship r
    where r.partner_id = app.current_organization() and r.customer_id = p_customer and r.partner_kind = 'provider' and r.ended_at is null) then
    return null;
  end if;
  if p_lock then
    -- Always in the same order.
    for v_offer in select distinct o from unnest(p_offers) o order by o loop
      perform pg_advisory_xact_lock(hashtextextended('licenses ' || p_customer::text || v_offer::text, 0));
    end loop;
  end if;
  return array(
    select greatest(0, asked.most - coalesce((
      select sum(s.quantity)::integer from public.customer_subscription s
      where s.customer_id = p_customer and s.offer_sku_id = asked.offer_sku_id
        and app.subscription_runs(s.status, s.ends_at, p_now)), 0))
    from (
      select offer_sku_id, least(most, 9999) as most, position
      from unnest(p_offers, p_limits) with ordinality as pair (offer_sku_id, most, position)
    ) asked
    order by asked.position);
end
$$;
--> statement-breakpoint
-- The active resellers of the acting provider that are related to a customer the provider is related to.
create function app.resellers_on_record(p_customer uuid) returns table (reseller_id uuid, legal_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select o.id, o.legal_name
  from public.relationship own
  join public.partnership p on p.provider_id = own.partner_id and p.ended_at is null
  join public.relationship theirs on theirs.partner_id = p.reseller_id and theirs.customer_id = own.customer_id
    and theirs.partner_kind = 'reseller' and theirs.ended_at is null
  join public.reseller_account a on a.organization_id = p.reseller_id and a.status = 'active'
  join public.organization o on o.id = p.reseller_id
  where own.partner_id = app.current_organization() and own.customer_id = p_customer and own.partner_kind = 'provider' and own.ended_at is null
  order by o.legal_name, o.id
$$;
--> statement-breakpoint
-- The customers that the actor and its partner (of a running partnership) are both related to.
create function app.shared_customers(p_partner uuid) returns table (customer_id uuid, own_since timestamptz, partner_since timestamptz)
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
--> statement-breakpoint
-- The organizations that hold a running relationship with one of the actor's customers, as far as the actor may know them:
-- the providers (or resellers) it has a running partnership with.
create function app.customer_partners(p_customer uuid) returns table (partner_id uuid, legal_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select o.id, o.legal_name
  from public.relationship own
  join public.relationship theirs on theirs.customer_id = own.customer_id and theirs.partner_id <> own.partner_id
    and theirs.partner_kind <> own.partner_kind and theirs.ended_at is null
  join public.organization o on o.id = theirs.partner_id
  where own.partner_id = app.current_organization() and own.customer_id = p_customer and own.partner_kind = app.partner_kind() and own.ended_at is null
    and exists (
      select 1 from public.partnership p
      where p.ended_at is null
        and (p.provider_id, p.reseller_id) in ((own.partner_id, theirs.partner_id), (theirs.partner_id, own.partner_id)))
  order by o.legal_name, o.id
$$;
--> statement-breakpoint
-- Opens the rows that belong to a customer alone to the acting partner, after looking at its relationship. With p_lock that and the
-- administration are held until the end of the transaction: for changes alone. Null: no running relationship, nothing opened.
create function app.open_customer(p_customer uuid, p_now timestamptz, p_lock boolean) returns jsonb language plpgsql volatile security definer
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
      and app.administration_runs(status, ends_at, p_now) for share;
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
      and app.administration_runs(d.status, d.ends_at, p_now)), '[]'));
end
$$;
--> statement-breakpoint
-- Whether the acting provider has a running relationship with the customer that was opened.
create function app.has_opened_customer() returns boolean language sql stable security definer set search_path = pg_catalog, public, app as $$
  select exists (
    select 1 from public.relationship r
    where r.partner_id = app.current_organization() and r.customer_id = app.current_customer() and r.partner_kind = app.partner_kind()
      and r.ended_at is null)
$$;
--> statement-breakpoint
-- Counts anew how many licenses of a kind the opened customer bought, of all providers: what its subscriptions hold. Called after
-- a subscription changed; fewer than are assigned breaks license_counter_enough. Whoever calls can name no number.
create function app.recount_licenses(p_license_sku uuid) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not app.has_opened_customer() then
    raise exception 'app.recount_licenses: no customer of the acting provider is open' using errcode = '42501';
  end if;
  insert into public.license_counter (customer_id, license_sku_id, total, assigned)
  values (app.current_customer(), p_license_sku, 0, 0) on conflict do nothing;
  -- One after the other: whoever waits counts what the other has just committed.
  perform 1 from public.license_counter
  where customer_id = app.current_customer() and license_sku_id = p_license_sku for update;
  update public.license_counter c
  set total = (
    select coalesce(sum(s.quantity), 0) from public.customer_subscription s
    join public.offer_sku o on o.id = s.offer_sku_id
    where s.customer_id = c.customer_id and o.license_sku_id = c.license_sku_id and s.status <> 'canceled')
  where c.customer_id = app.current_customer() and c.license_sku_id = p_license_sku;
end
$$;
--> statement-breakpoint
-- Ids of the organizations the acting one sees whose name or domain holds the text, or begins with it where it is one or two
-- letters. This and the searches below run as their
-- own owner, because under row policies a substring search cannot use the trigram index; the lists join their own rows. They say
-- that few rows come (PostgreSQL would think 1,000): whoever joins them looks up what was found instead of reading all there is.
create function app.search_organizations(p_text text) returns table (organization_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_search like app.search_part(p_text)
  union
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_search collate "C" >= app.search_beginning(p_text) and v.subject_search collate "C" < app.search_beginning_end(p_text)
  union
  select v.subject_id from public.organization_view v
  where v.viewer_id = app.current_organization()
    and v.subject_domain collate "C" >= app.search_beginning(p_text) and v.subject_domain collate "C" < app.search_beginning_end(p_text)
$$;
--> statement-breakpoint
-- Ids of a page of the acting partner's customers by name, where they are searched by a text (as above; null: not) or only those that
-- a partner of a running partnership is related to as well (null: all). Whether many fit or few, nobody knows before. Many are met
-- walking by name; where five hundred steps do not fill the page few do, and are found by the text or by the partner.
create function app.customer_page(p_search text, p_partner uuid, p_after_name text, p_after_id uuid, p_limit integer)
  returns table (customer_id uuid) language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, app set plan_cache_mode = force_custom_plan as $$
declare
  v_me constant uuid := app.current_organization();
  v_kind constant text := app.partner_kind();
  v_steps constant integer := 500;
  v_part constant text := app.search_part(p_search);
  v_from constant text := app.search_beginning(p_search);
  v_to constant text := app.search_beginning_end(p_search);
  v_walked integer;
  v_found uuid[];
begin
  if p_partner is not null and not exists (
    select 1 from public.partnership p
    where p.ended_at is null and (p.provider_id, p.reseller_id) in ((v_me, p_partner), (p_partner, v_me))) then
    return;
  end if;
  with walked as materialized (
    select v.subject_id, v.subject_name, v.subject_domain, v.subject_search from public.organization_view v
    where v.viewer_id = v_me and (p_after_id is null or (v.subject_name, v.subject_id) > (p_after_name, p_after_id))
    order by v.subject_name, v.subject_id limit v_steps
  )
  select (select count(*) from walked), array(
    select w.subject_id from walked w
    where (p_search is null or w.subject_search like v_part
        or w.subject_search collate "C" >= v_from and w.subject_search collate "C" < v_to
        or w.subject_domain collate "C" >= v_from and w.subject_domain collate "C" < v_to)
      and (select true from public.relationship own
        where own.partner_id = v_me and own.customer_id = w.subject_id and own.ended_at is null and own.partner_kind = v_kind)
      and (p_partner is null or (select true from public.relationship theirs
        where theirs.partner_id = p_partner and theirs.customer_id = w.subject_id and theirs.ended_at is null
          and theirs.partner_kind <> v_kind limit 1))
    order by w.subject_name, w.subject_id limit p_limit)
  into v_walked, v_found;
  if v_walked < v_steps or cardinality(v_found) = p_limit then
    return query select unnest(v_found);
    return;
  end if;
  return query
    select v.subject_id
    from public.organization_view v
    join public.relationship own on own.partner_id = v.viewer_id and own.customer_id = v.subject_id and own.ended_at is null
      and own.partner_kind = v_kind
    where v.viewer_id = v_me
      and (p_search is null or v.subject_search like v_part
        or v.subject_search collate "C" >= v_from and v.subject_search collate "C" < v_to
        or v.subject_domain collate "C" >= v_from and v.subject_domain collate "C" < v_to)
      and (p_partner is null or v.subject_id = any (array(
        select theirs.customer_id from public.relationship theirs
        where theirs.partner_id = p_partner and theirs.ended_at is null and theirs.partner_kind <> v_kind)))
      and (p_after_id is null or (v.subject_name, v.subject_id) > (p_after_name, p_after_id))
    order by v.subject_name, v.subject_id limit p_limit;
end
$$;
--> statement-breakpoint
-- Ids of the acting organization's orders whose number, products or other parties hold the text; one or two letters are
-- looked for in the parties alone.
create function app.search_orders(p_text text) returns table (order_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as materialized (select s.organization_id as id from app.search_organizations(p_text) s),
  partner as materialized (select n.id from named n where exists (
    select 1 from public.partnership p
    where (p.provider_id, p.reseller_id) in ((app.current_organization(), n.id), (n.id, app.current_organization()))))
  select o.id from public."order" o
  where app.searchable(o.number) like app.search_part(p_text)
    and app.current_organization() in (o.provider_id, o.reseller_id, o.customer_id)
  union
  select l.order_id from public.order_line l
  where l.provider_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select l.order_id from public.order_line l
  where l.reseller_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select l.order_id from public."order" o join public.order_line l on l.order_id = o.id
  where o.customer_id = app.current_organization() and app.searchable(l.sku_title) like app.search_part(p_text)
  union
  select t.id from named n cross join lateral (
    select t.id from public."order" t where t.provider_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public."order" t where t.provider_id = app.current_organization() and t.reseller_id = n.id offset 0) t
  union
  select t.id from named n cross join lateral (
    select t.id from public."order" t where t.reseller_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public."order" t where t.reseller_id = app.current_organization() and t.provider_id = n.id offset 0) t
  union
  select t.id from public."order" t
  where t.customer_id = app.current_organization()
    and (t.provider_id in (select n.id from named n) or t.reseller_id in (select n.id from named n))
$$;
--> statement-breakpoint
-- Ids of the acting organization's subscriptions whose name or other parties hold the text.
create function app.search_subscriptions(p_text text) returns table (subscription_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as materialized (select s.organization_id as id from app.search_organizations(p_text) s),
  partner as materialized (select n.id from named n where exists (
    select 1 from public.partnership p
    where (p.provider_id, p.reseller_id) in ((app.current_organization(), n.id), (n.id, app.current_organization()))))
  select s.id from public.customer_subscription s
  where s.provider_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select s.id from public.customer_subscription s
  where s.reseller_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select s.id from public.customer_subscription s
  where s.customer_id = app.current_organization() and app.searchable(s.display_name) like app.search_part(p_text)
  union
  select t.id from named n cross join lateral (
    select t.id from public.customer_subscription t where t.provider_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public.customer_subscription t where t.provider_id = app.current_organization() and t.reseller_id = n.id offset 0) t
  union
  select t.id from named n cross join lateral (
    select t.id from public.customer_subscription t where t.reseller_id = app.current_organization() and t.customer_id = n.id offset 0) t
  union
  select t.id from partner n cross join lateral (
    select t.id from public.customer_subscription t where t.reseller_id = app.current_organization() and t.provider_id = n.id offset 0) t
  union
  select t.id from public.customer_subscription t
  where t.customer_id = app.current_organization()
    and (t.provider_id in (select n.id from named n) or t.reseller_id in (select n.id from named n))
$$;
--> statement-breakpoint
-- Ids of the invitations the acting organization wrote whose recipient, by address or name, holds the text.
create function app.search_invitations(p_text text) returns table (invitation_id uuid) language sql stable security definer rows 20
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
--> statement-breakpoint
-- Ids of the people of the customer that was opened (or of the acting organization) whose name or sign-in name holds the text.
create function app.search_users(p_text text) returns table (user_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and app.searchable(u.display_name || ' ' || u.user_principal_name) like app.search_part(p_text)
  union
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and app.searchable(u.display_name) collate "C" >= app.search_beginning(p_text) and app.searchable(u.display_name) collate "C" < app.search_beginning_end(p_text)
  union
  select u.id from public."user" u
  where u.organization_id = coalesce(app.current_customer(), app.current_organization())
    and (app.current_customer() is null or app.has_opened_customer())
    and u.user_principal_name collate "C" >= app.search_beginning(p_text) and u.user_principal_name collate "C" < app.search_beginning_end(p_text)
$$;
--> statement-breakpoint
-- Whom to tell at an organization that the actor is on record with (or its own): the people with one of these roles; without
-- a mail address only in the portal. Nobody for any other organization.
create function app.mail_recipients(p_organization uuid, p_roles text[])
  returns table (user_id uuid, contact_mail text, language text, time_zone text, display_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select u.id, u.contact_mail, u.language, coalesce(u.time_zone, o.time_zone), u.display_name
  from public."user" u
  join public.organization o on o.id = u.organization_id
  where u.organization_id = p_organization and u.deleted_at is null
    and exists (select 1 from public.user_role r where r.user_id = u.id and r.role = any (p_roles))
    and (p_organization = app.current_organization()
      or exists (select 1 from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = p_organization))
  order by u.id
$$;
--> statement-breakpoint
-- Licenses by kind that the opened customer bought and can no longer use: the term of their subscription is over, as
-- customerSubscriptionStatusOf of the domain says it. They stay in license_counter.total and are taken off by whoever counts.
create function app.expired_licenses(p_now timestamptz) returns table (license_sku_id uuid, quantity integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select o.license_sku_id, sum(s.quantity)::integer
  from public.customer_subscription s
  join public.offer_sku o on o.id = s.offer_sku_id
  where s.customer_id = app.current_customer() and app.has_opened_customer()
    and s.status = 'active' and s.ends_at <= p_now and o.license_sku_id is not null
  group by o.license_sku_id
$$;
--> statement-breakpoint
-- How many assigned licenses are more than would remain: of all that were bought, and, where some that run are given back, of
-- those that run. Where none that runs is given back, those that run stay as they are.
create function app.licenses_in_the_way(
  p_assigned integer, p_total integer, p_expired integer, p_giving_back integer, p_running integer
) returns integer language sql immutable return greatest(0,
  coalesce(p_assigned - (p_total - p_giving_back), 0),
  case when p_running > 0 then p_assigned - (p_total - coalesce(p_expired, 0) - least(p_running, p_giving_back)) end);
--> statement-breakpoint
-- How many assigned licenses stand in the way of giving some back, of which p_running are of subscriptions that run, for the
-- customer that was opened; its counter is held until the end of the transaction. Zero: none. Tells an ordering provider no totals.
create function app.licenses_to_free(p_license_sku uuid, p_giving_back integer, p_running integer, p_now timestamptz)
  returns integer language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
declare
  v_counter public.license_counter;
  v_expired integer;
  v_giving_back integer;
begin
  if not app.has_opened_customer() then
    return 0;
  end if;
  -- No more than the acting provider sold: asking for more would tell it how much is free.
  select least(p_giving_back, coalesce(sum(s.quantity), 0)) into v_giving_back
  from public.customer_subscription s join public.offer_sku o on o.id = s.offer_sku_id
  where s.provider_id = app.current_organization() and s.customer_id = app.current_customer()
    and o.license_sku_id = p_license_sku;
  select * into v_counter from public.license_counter
  where customer_id = app.current_customer() and license_sku_id = p_license_sku for update;
  select e.quantity into v_expired from app.expired_licenses(p_now) e where e.license_sku_id = p_license_sku;
  return app.licenses_in_the_way(v_counter.assigned, v_counter.total, v_expired, v_giving_back, p_running);
end
$$;
--> statement-breakpoint
-- The same for an order of the acting provider, per kind of license in it and looked at only. An order of others, or of a
-- customer that is not its own now: no row.
create function app.order_licenses_to_free(p_order uuid, p_now timestamptz) returns table (license_sku_id uuid, quantity integer)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  with given_back as (
    select o.customer_id, k.license_sku_id, sum(l.quantity)::integer as quantity,
      coalesce(sum(l.quantity) filter (where s.status = 'active' and s.ends_at > p_now), 0)::integer as running
    from public."order" o
    join public.order_line l on l.order_id = o.id
    join public.offer_sku k on k.id = l.offer_sku_id
    join public.customer_subscription s on s.id = l.subscription_id
    where o.id = p_order and o.provider_id = app.current_organization() and k.license_sku_id is not null and exists (
      select 1 from public.relationship r
      where r.partner_id = o.provider_id and r.customer_id = o.customer_id and r.partner_kind = 'provider' and r.ended_at is null)
    group by o.customer_id, k.license_sku_id
  )
  select g.license_sku_id, app.licenses_in_the_way(c.assigned, c.total, held.expired, least(g.quantity, held.own), g.running)
  from given_back g
  left join public.license_counter c on c.customer_id = g.customer_id and c.license_sku_id = g.license_sku_id
  cross join lateral (
    select coalesce(sum(s.quantity) filter (where s.provider_id = app.current_organization()), 0)::integer as own,
      coalesce(sum(s.quantity) filter (where s.status = 'active' and s.ends_at <= p_now), 0)::integer as expired
    from public.customer_subscription s join public.offer_sku k on k.id = s.offer_sku_id
    where s.customer_id = g.customer_id and k.license_sku_id = g.license_sku_id
  ) held
$$;
--> statement-breakpoint
-- Whether the installation has an operator: before that, its first page makes one.
create function app.has_operator() returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.operator_account)
$$;
--> statement-breakpoint
-- Raises unless the acting organization runs the program: asked before a transaction of its people becomes the operator's.
create function app.assert_operator() returns void language plpgsql stable security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not exists (select 1 from public.operator_account a where a.organization_id = app.current_organization()) then
    raise exception 'app.assert_operator: the acting organization does not run the program' using errcode = '42501';
  end if;
end
$$;
--> statement-breakpoint
-- Who acted and on what, by name, for audit entries that the acting organization may read; null where the entry names
-- nobody or nothing with a name. The people of other organizations are named through this alone.
create function app.audit_names(p_entries uuid[]) returns table (entry_id uuid, actor_name text, object_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select e.id, (select u.display_name from public."user" u where u.id = e.actor_user_id),
    case e.object_type
      when 'user' then (select u.display_name from public."user" u where u.id = e.object_id)
      when 'license_assignment' then (select u.display_name from public."user" u where u.id = (e.after ->> 'userId')::uuid)
      when 'invitation' then (select i.recipient_mail from public.invitation i where i.id = e.object_id)
      when 'order' then (select o.number from public."order" o where o.id = e.object_id)
      when 'customer_subscription' then (select s.display_name from public.customer_subscription s where s.id = e.object_id)
      when 'organization' then (select o.legal_name from public.organization o where o.id = e.object_id)
    end
  from public.audit_reader r
  join public.audit_entry e on e.id = r.entry_id
  where r.organization_id = app.current_organization() and r.entry_id = any (p_entries)
$$;
--> statement-breakpoint
-- Ids of the people of the acting organization, and of those it has a record with, whose name holds the text: whose acts
-- the activity log is searched for.
create function app.search_actors(p_text text) returns table (user_id uuid) language sql stable security definer rows 20
  set search_path = pg_catalog, public, app as $$
  with named as (
    select u.id, u.organization_id from public."user" u where app.searchable(u.display_name) like app.search_part(p_text)
    union all
    select u.id, u.organization_id from public."user" u
    where app.searchable(u.display_name) collate "C" >= app.search_beginning(p_text) and app.searchable(u.display_name) collate "C" < app.search_beginning_end(p_text)
  )
  -- One look-up for each who is called so: of an "in" all whom the organization sees would be hashed.
  select n.id from named n
  where n.organization_id = app.current_organization()
    or (select true from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = n.organization_id)
$$;
