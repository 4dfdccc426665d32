-- Mails.

-- What was sent of a kind of mail, held until the end of the transaction: of two requests that would each send the last one, the
-- second waits and counts the mail of the first. The organization is always held before the mailbox. Counts end at the limits.
create or replace function app.mail_spending(
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
grant execute on function app.mail_spending(text, text, timestamptz, timestamptz, integer, integer, integer) to app_provider, app_reseller, app_customer;

-- Whom to tell at an organization that the actor is on record with (or its own): the people with one of these roles; without
-- a mail address only in the portal. Nobody for any other organization.
create or replace function app.mail_recipients(p_organization uuid, p_roles text[])
  returns table (user_id uuid, contact_mail text, language text, time_zone text, display_name text)
  language sql stable security definer set search_path = pg_catalog, public, app as $$
  select u.id, u.contact_mail, u.language, coalesce(u.time_zone, o.time_zone), u.display_name
  from public."user" u
  join public.organization o on o.id = u.organization_id
  where u.organization_id = p_organization and u.deleted_at is null and u.disabled_at is null
    and exists (select 1 from public.user_role r where r.user_id = u.id and r.role = any (p_roles))
    and (p_organization = app.current_organization()
      or exists (select 1 from public.organization_view v where v.viewer_id = app.current_organization() and v.subject_id = p_organization))
  order by u.id
$$;
grant execute on function app.mail_recipients(uuid, text[]) to app_provider, app_reseller, app_customer;
