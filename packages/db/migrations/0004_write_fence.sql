-- The second fence for writes: what a row says of its parties and of what is over does not change, whoever writes, and a role
-- of people signed in makes no row that rests on nothing. Policies of the domain decide; this catches the forgotten check.

-- Columns that stay as they were written. Arguments: their names.
create function app.stays_as_written() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_old jsonb := to_jsonb(old);
  v_new jsonb := to_jsonb(new);
  v_column text;
begin
  foreach v_column in array tg_argv loop
    if v_new -> v_column is distinct from v_old -> v_column then
      raise exception '%.% stays as it was written', tg_table_name, v_column using errcode = '42501';
    end if;
  end loop;
  return new;
end
$$;
--> statement-breakpoint
-- Columns that are set once, from null, and then stay: when something was over, who ended it, what a link made. Arguments: their
-- names.
create function app.is_set_once() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  v_old jsonb := to_jsonb(old);
  v_new jsonb := to_jsonb(new);
  v_column text;
begin
  foreach v_column in array tg_argv loop
    if v_old -> v_column <> 'null' and v_new -> v_column is distinct from v_old -> v_column then
      raise exception '%.% is set once', tg_table_name, v_column using errcode = '42501';
    end if;
  end loop;
  return new;
end
$$;
--> statement-breakpoint
-- A status that nothing follows. Arguments: such statuses.
create function app.status_is_final() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.status = any (tg_argv) and new.status is distinct from old.status then
    raise exception '%.status % is final', tg_table_name, old.status using errcode = '42501';
  end if;
  return new;
end
$$;
--> statement-breakpoint
-- Found by name, so that a new table is inside the fence without a thought: its ids and its instants in the past. What changes
-- on purpose stands here. Triggers ask only where such a column is written at all, which costs other changes nothing.
do $$
declare
  v_free constant text[] := array[
    'cart.reseller_id', 'cart.changed_by_user_id', 'cart.changed_at',
    'invitation.provider_id', 'invitation.changed_by_user_id', 'invitation.changed_at', 'invitation.opened_at',
    'invitation.sent_at', 'invitation.mail_queued_at', 'invitation.link_cut_at',
    'mail_message.failed_at', 'mail_message.rendered_at', 'reseller_account.partner_id', 'user.deleted_at'];
  -- Of the installation, or written by functions alone.
  v_outside constant text[] := array['agreement_template', 'license_sku', 'service_plan', 'license_sku_service_plan', 'offer_sku',
    'list_price', 'wholesale_price', 'price_sheet_import', 'rate_limit', 'demo_clock', 'idempotency_key', 'audit_chain',
    'audit_entry', 'audit_reader', 'audit_tail', 'audit_seal'];
  v_fixed constant text[] := array['id', 'created_at', 'at', 'number', 'partner_kind', 'subject_kind', 'portal', 'purpose'];
  v_table record;
begin
  for v_table in
    with fenced as (
      select c.table_name, c.column_name, case
          when c.column_name = any (v_fixed) or c.column_name ~ '_id$' and c.is_nullable = 'NO'
            or c.table_name in ('session', 'password_reset') and c.column_name in ('token_hash', 'expires_at') then 'kept'
          -- Which tenant a link made: it makes one.
          when c.table_name || '.' || c.column_name = 'invitation.tenant_domain' then 'once'
          when c.is_nullable = 'YES' and (c.column_name ~ '_id$' or c.column_name ~ '_at$' and c.data_type like 'timestamp%') then 'once'
        end as kind
      from information_schema.columns c
      join pg_class t on t.oid = format('public.%I', c.table_name)::regclass and t.relkind in ('r', 'p')
      where c.table_schema = 'public' and c.table_name <> all (v_outside)
        and c.table_name || '.' || c.column_name <> all (v_free)
    )
    select table_name as name,
      string_agg(quote_ident(column_name), ', ' order by column_name) filter (where kind = 'kept') as kept,
      string_agg(quote_literal(column_name), ', ' order by column_name) filter (where kind = 'kept') as kept_names,
      string_agg(quote_ident(column_name), ', ' order by column_name) filter (where kind = 'once') as once,
      string_agg(quote_literal(column_name), ', ' order by column_name) filter (where kind = 'once') as once_names
    from fenced where kind is not null group by table_name
  loop
    if v_table.kept is not null then
      execute format('create trigger stays_as_written before update of %s on public.%I for each row execute function app.stays_as_written(%s)',
        v_table.kept, v_table.name, v_table.kept_names);
    end if;
    if v_table.once is not null then
      execute format('create trigger is_set_once before update of %s on public.%I for each row execute function app.is_set_once(%s)',
        v_table.once, v_table.name, v_table.once_names);
    end if;
  end loop;
end
$$;
--> statement-breakpoint
create trigger status_is_final before update of status on public.invitation
  for each row execute function app.status_is_final('accepted', 'declined', 'revoked');
--> statement-breakpoint
create trigger status_is_final before update of status on public.delegated_admin_relationship
  for each row execute function app.status_is_final('terminated');
--> statement-breakpoint
create trigger status_is_final before update of status on public.cart for each row execute function app.status_is_final('ordered');
--> statement-breakpoint
create trigger status_is_final before update of status on public."order" for each row execute function app.status_is_final('canceled');
--> statement-breakpoint
create trigger status_is_final before update of status on public.customer_subscription
  for each row execute function app.status_is_final('canceled');
--> statement-breakpoint
-- Who ended it is who acts.
create function app.is_ended_by_actor() returns trigger language plpgsql set search_path = pg_catalog, app as $$
declare
  v_by text := coalesce(to_jsonb(new) ->> 'ended_by_organization_id', to_jsonb(new) ->> 'terminated_by_organization_id');
begin
  if v_by is not null and v_by::uuid is distinct from app.current_organization() then
    raise exception '%: ended in the name of another organization', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger is_ended_by_actor before update of ended_by_organization_id on public.partnership
  for each row when (app.is_portal()) execute function app.is_ended_by_actor();
--> statement-breakpoint
create trigger is_ended_by_actor before update of ended_by_organization_id on public.relationship
  for each row when (app.is_portal()) execute function app.is_ended_by_actor();
--> statement-breakpoint
create trigger is_ended_by_actor before update of terminated_by_organization_id on public.delegated_admin_relationship
  for each row when (app.is_portal()) execute function app.is_ended_by_actor();
--> statement-breakpoint
-- What an invitation asks for, and beside whom, is open while it is a draft.
create function app.invitation_asks_the_same() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.status <> 'draft' and (new.kind, new.provider_id, new.requested_roles, new.requested_duration)
    is distinct from (old.kind, old.provider_id, old.requested_roles, old.requested_duration) then
    raise exception 'invitation: what it asks for stays once it was issued' using errcode = '42501';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger invitation_asks_the_same before update of kind, provider_id, requested_roles, requested_duration on public.invitation
  for each row execute function app.invitation_asks_the_same();
--> statement-breakpoint
-- Nobody is related by his own word: a partnership, a relationship and its administration answer an invitation of the other
-- side, whose link was presented in this transaction, and grant no role that was not asked for.
create function app.consent_answers_invitation() returns trigger language plpgsql set search_path = pg_catalog, public, app as $$
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
--> statement-breakpoint
create trigger consent_answers_invitation before insert on public.partnership
  for each row when (app.is_portal()) execute function app.consent_answers_invitation();
--> statement-breakpoint
create trigger consent_answers_invitation before insert on public.relationship
  for each row when (app.is_portal()) execute function app.consent_answers_invitation();
--> statement-breakpoint
create trigger consent_answers_invitation before insert on public.delegated_admin_relationship
  for each row when (app.is_portal()) execute function app.consent_answers_invitation();
--> statement-breakpoint
-- A provider names in its trade only a customer it is related to, and as reseller on record one that it is partners with and
-- that is related to the customer too.
create function app.trade_rests_on_relations() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, app as $$
begin
  if not exists (
      select 1 from public.relationship r
      where r.partner_id = new.provider_id and r.customer_id = new.customer_id and r.ended_at is null)
    or new.reseller_id is not null and not (
      exists (
        select 1 from public.partnership p
        where p.provider_id = new.provider_id and p.reseller_id = new.reseller_id and p.ended_at is null)
      and exists (
        select 1 from public.relationship r
        where r.partner_id = new.reseller_id and r.customer_id = new.customer_id and r.ended_at is null)) then
    raise exception '%: a party that the provider has no running relation with', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger trade_rests_on_relations before insert or update of reseller_id on public.cart
  for each row when (app.is_portal()) execute function app.trade_rests_on_relations();
--> statement-breakpoint
create trigger trade_rests_on_relations before insert on public."order"
  for each row when (app.is_portal()) execute function app.trade_rests_on_relations();
--> statement-breakpoint
create trigger trade_rests_on_relations before insert on public.customer_subscription
  for each row when (app.is_portal()) execute function app.trade_rests_on_relations();
--> statement-breakpoint
-- A part has the parties of what it is a part of. Arguments, in pairs: the column that names the whole, and its table. What is
-- written in one statement with its whole is looked at after it.
create function app.has_parties_of_whole() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  v_new jsonb := to_jsonb(new);
  v_whole jsonb;
  v_party text;
begin
  for v_pair in 0 .. tg_nargs / 2 - 1 loop
    continue when v_new -> tg_argv[2 * v_pair] = 'null';
    execute format('select to_jsonb(w) from public.%I w where w.id = $1', tg_argv[2 * v_pair + 1])
      into v_whole using (v_new ->> tg_argv[2 * v_pair])::uuid;
    foreach v_party in array array['provider_id', 'reseller_id', 'customer_id'] loop
      if v_whole is null or v_new ? v_party and v_whole ? v_party and v_new -> v_party is distinct from v_whole -> v_party then
        raise exception '%: its % is another than that of its %', tg_table_name, v_party, tg_argv[2 * v_pair + 1] using errcode = '42501';
      end if;
    end loop;
  end loop;
  return new;
end
$$;
--> statement-breakpoint
create trigger has_parties_of_whole before insert on public.cart_line
  for each row when (app.is_portal()) execute function app.has_parties_of_whole('cart_id', 'cart');
--> statement-breakpoint
create trigger has_parties_of_whole before insert on public."order"
  for each row when (app.is_portal() and new.cart_id is not null) execute function app.has_parties_of_whole('cart_id', 'cart');
--> statement-breakpoint
create trigger has_parties_of_whole after insert on public.order_line
  for each row when (app.is_portal()) execute function app.has_parties_of_whole('order_id', 'order', 'subscription_id', 'customer_subscription');
--> statement-breakpoint
create trigger has_parties_of_whole after insert on public.order_line_list_price
  for each row when (app.is_portal()) execute function app.has_parties_of_whole('order_line_id', 'order_line');
--> statement-breakpoint
create trigger has_parties_of_whole after insert on public.order_line_cost
  for each row when (app.is_portal()) execute function app.has_parties_of_whole('order_line_id', 'order_line');
--> statement-breakpoint
create trigger has_parties_of_whole after insert on public.subscription_change
  for each row when (app.is_portal()) execute function app.has_parties_of_whole('subscription_id', 'customer_subscription', 'order_id', 'order');
--> statement-breakpoint
-- Before anybody is signed in a tenant is made whole, in one transaction: what belongs to it is written there or by its people.
-- A link to set a first password is for somebody who came to be in this transaction.
create function app.came_to_be_now() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not (case tg_argv[0]
      when 'organization' then exists (
        select 1 from public.organization o where o.id = new.organization_id and o.xmin = pg_current_xact_id()::xid)
      else exists (
        select 1 from public."user" u where u.id = (to_jsonb(new) ->> 'user_id')::uuid and u.xmin = pg_current_xact_id()::xid)
    end) then
    raise exception '%: its % did not come to be in this transaction', tg_table_name, tg_argv[0] using errcode = '42501';
  end if;
  return new;
end
$$;
--> statement-breakpoint
do $$
declare
  v_table text;
begin
  foreach v_table in array array['organization_domain', 'user', 'user_role', 'password_credential', 'session', 'operator_account'] loop
    execute format($trigger$create trigger came_to_be_now before insert on public.%I for each row
      when (current_setting('role') = 'app_public') execute function app.came_to_be_now('organization')$trigger$, v_table);
  end loop;
end
$$;
--> statement-breakpoint
create trigger came_to_be_now before insert on public.password_reset
  for each row when (app.is_portal()) execute function app.came_to_be_now('user');
--> statement-breakpoint
-- What the end of a change may say, whoever's it is: a person acts for the own organization; a mail with a link that opens
-- something goes to the address that the link is for; signing in writes of signing in, and nobody signed in writes of others.
create function app.assert_bounds(p jsonb) returns void language plpgsql stable security definer
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
--> statement-breakpoint
do $$
declare
  item record;
begin
  grant create on schema app to app_definer;
  for item in select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosecdef and p.proname in ('assert_bounds', 'trade_rests_on_relations', 'came_to_be_now') loop
    execute format('alter function %s owner to app_definer', item.name);
    execute format('revoke all on function %s from public', item.name);
  end loop;
  revoke create on schema app from app_definer;
end
$$;
