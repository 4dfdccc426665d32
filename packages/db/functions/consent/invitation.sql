-- Invitations.

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
  from public."user" u where u.id = v_invitation.inviter_user_id and u.deleted_at is null and u.disabled_at is null;
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
