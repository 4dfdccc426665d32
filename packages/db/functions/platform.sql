-- How every transaction begins and ends.

-- The preamble of every transaction, in the one round trip that opens it: checks the session for the portal, sets the
-- tenant, notes the link, and for a change reserves its idempotency key (waiting for a request that holds the same one).
create or replace function app.enter(
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
      where u.id = v_session.user_id and u.deleted_at is null and u.disabled_at is null;
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
grant execute on function app.enter(text, text, timestamptz, text, text, text) to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public;

-- The end of every change: mails and their jobs, notifications, the outcome under the key, and last the audit entries, which are sealed
-- later (app.seal_audit): nothing is held here that another change waits for. `p` = { now, requestId, organizationId, actorUserId,
-- authenticationStrength, entries[], mails[], jobs[], notifications[], scope, key, outcome, keepForever }.
create or replace function app.finish(p jsonb) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_now timestamptz := (p ->> 'now')::timestamptz;
  v_organization uuid := (p ->> 'organizationId')::uuid;
  v_jobs jsonb;
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
  -- Jobs act with the worker's rights: each of them is for one role to ask for.
  if exists (
    select 1 from jsonb_array_elements(coalesce(p -> 'jobs', '[]')) job
    where not case job ->> 'task'
        when 'issue_password_reset' then current_setting('role') = 'app_auth'
        when 'import_catalog' then current_setting('role') = 'app_operator'
        when 'tell_parted_customers' then current_setting('role') = 'app_worker' or app.is_portal() and exists (
          select 1 from public.partnership p
          where p.id = (job -> 'payload' ->> 'partnershipId')::uuid and p.ended_at is not null
            and app.current_organization() in (p.provider_id, p.reseller_id))
        else false end) then
    raise exception 'app.finish: not a job of this role' using errcode = '42501';
  end if;
  insert into public.mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
  select (mail ->> 'id')::uuid, v_organization, mail ->> 'recipientMail', mail ->> 'language', mail ->> 'template', mail -> 'data', v_now, 0
  from jsonb_array_elements(p -> 'mails') mail;
  v_jobs := coalesce(p -> 'jobs', '[]') || (
    select coalesce(jsonb_agg(jsonb_build_object('task', 'send_mail', 'payload', jsonb_build_object('mailMessageId', mail ->> 'id'),
      'key', mail ->> 'id')), '[]')
    from jsonb_array_elements(p -> 'mails') mail);
  if v_jobs <> '[]' then
    perform app.enqueue(v_jobs);
  end if;
  insert into public.notification (id, organization_id, user_id, portal, kind, data, path, created_at)
  select (item ->> 'id')::uuid, u.organization_id, u.id, item ->> 'portal', item ->> 'kind', item -> 'data', item ->> 'path', v_now
  from jsonb_array_elements(coalesce(p -> 'notifications', '[]')) item
  join public."user" u on u.id = (item ->> 'userId')::uuid and u.deleted_at is null and u.disabled_at is null;
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
grant execute on function app.finish(jsonb) to app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public;

-- What the end of a change may say, whoever's it is: a person acts for the own organization; a mail with a link that opens
-- something goes to the address that the link is for; signing in writes of signing in, and nobody signed in writes of others.
create or replace function app.assert_bounds(p jsonb) returns void language plpgsql stable security definer
  set search_path = pg_catalog, public, app as $$
declare
  v_organization uuid := (p ->> 'organizationId')::uuid;
begin
  if p ->> 'actorUserId' is not null and v_organization is not null and not exists (
    select 1 from public."user" u where u.id = (p ->> 'actorUserId')::uuid and u.organization_id = v_organization) then
    raise exception 'app.finish: a person of another organization' using errcode = '42501';
  end if;
  if exists (
    select 1 from jsonb_array_elements(p -> 'mails') mail
    where mail -> 'data' -> 'link' ->> 'to' = 'password' and not exists (
        select 1 from public.password_reset r join public."user" u on u.id = r.user_id
        where r.id = (mail -> 'data' -> 'link' ->> 'id')::uuid and u.contact_mail = mail ->> 'recipientMail')
      or mail -> 'data' -> 'link' ->> 'to' = 'invitation' and not exists (
        select 1 from public.invitation i
        where i.id = (mail -> 'data' -> 'link' ->> 'id')::uuid and i.recipient_mail = mail ->> 'recipientMail'
          and i.inviter_id = v_organization)) then
    raise exception 'app.finish: a link that is not for the address of its mail' using errcode = '42501';
  end if;
  if current_setting('role') = 'app_auth' and exists (
    select 1 from jsonb_array_elements(p -> 'entries') entry
    where entry ->> 'action' !~ '^(session|password)\.' or entry ->> 'onBehalfOfId' is not null
      or jsonb_array_length(coalesce(entry -> 'readerIds', '[]')) > 0) then
    raise exception 'app.finish: signing in writes of signing in alone' using errcode = '42501';
  end if;
  if current_setting('role') = 'app_public' and v_organization is not null and not exists (
    select 1 from public.organization o where o.id = v_organization and o.xmin = pg_current_xact_id()::xid) then
    raise exception 'app.finish: an organization that did not come to be in this transaction' using errcode = '42501';
  end if;
end
$$;
