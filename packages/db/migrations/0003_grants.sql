-- Who may touch which table at all; the rows are the policies' business. The logins themselves get nothing.
revoke all on schema public from public;
--> statement-breakpoint
revoke all on all functions in schema app from public;
--> statement-breakpoint
do $$
declare
  everybody text := 'app_provider, app_reseller, app_customer, app_operator, app_worker, app_auth, app_public, app_definer';
  portals text := 'app_provider, app_reseller, app_customer';
  item record;
begin
  execute format('grant usage on schema public, app to %s', everybody);
  execute format('grant execute on function app.current_organization(), app.current_user_id(), app.current_customer(), app.current_link(), app.is_portal(), app.partner_kind() to %s', everybody);
  execute format('grant execute on function app.enter(text, text, timestamptz, text, text, text), app.finish(jsonb) to %s, app_public, app_auth, app_operator, app_worker', portals);
  execute format('grant execute on function app.invitation_facts(boolean), app.is_replaced_link(uuid), app.note_link_cut(uuid, uuid, timestamptz) to %s, app_public', portals);
  execute 'grant execute on function app.order_facts(uuid, uuid, boolean), app.resellers_on_record(uuid), app.addition_facts(uuid[], timestamptz) to app_provider';
  execute 'grant execute on function app.licenses_left(uuid, uuid[], integer[], timestamptz, boolean) to app_provider';
  execute format('grant execute on function app.subscription_runs(text, timestamptz, timestamptz), app.administration_runs(text, timestamptz, timestamptz) to %s', everybody);
  execute 'grant execute on function app.shared_customers(uuid), app.customer_partners(uuid), app.customer_page(text, uuid, text, uuid, integer), app.open_customer(uuid, timestamptz, boolean) to app_provider, app_reseller';
  execute format('grant execute on function app.searchable(text), app.search_pattern(text), app.search_part(text), app.search_beginning(text), app.search_beginning_end(text) to %s', everybody);
  execute format('grant execute on function app.mailbox_of(text) to %s', everybody);
  execute format('grant execute on function app.mail_spending(text, text, timestamptz, timestamptz, integer, integer, integer) to %s', portals);
  execute format('grant execute on function app.search_organizations(text), app.search_orders(text), app.search_subscriptions(text), app.search_invitations(text), app.search_users(text) to %s', portals);
  execute 'grant execute on function app.recount_licenses(uuid), app.licenses_to_free(uuid, integer, integer, timestamptz), app.order_licenses_to_free(uuid, timestamptz) to app_provider';
  execute 'grant execute on function app.expired_licenses(timestamptz) to app_provider, app_reseller';
  execute format('grant execute on function app.mail_recipients(uuid, text[]) to %s', portals);
  execute format('grant execute on function app.refresh_organization_view(uuid, uuid) to %s', portals);
  execute 'grant execute on function app.audit_verify(), app.organization_view_expected(uuid, uuid) to app_operator';
  execute 'grant execute on function app.seal_audit(integer) to app_worker';
  execute 'grant execute on function app.has_operator() to app_public, app_operator';
  execute 'grant execute on function app.assert_operator() to app_provider';
  execute 'grant execute on function app.organization_view_expected(uuid, uuid), app.audit_text(public.audit_entry), app.has_opened_customer(), app.has_record_of(uuid), app.trade_facts(uuid[], uuid[]), app.licenses_in_the_way(integer, integer, integer, integer, integer) to app_definer';

  execute format('grant select on organization, user_role to %s', portals);
  execute format('grant select on organization_domain, provider_account, reseller_account, customer_account, operator_account, organization_view to %s', portals);
  -- Columns that say whose a row is are in no grant for changing it: what names its parties stays as it was written.
  execute format('grant select, insert, update (display_name, first_name, last_name, contact_mail, language, time_zone,
    keyboard_shortcuts, usage_location, deleted_at) on "user" to %s', portals);
  execute format('grant select on invitation to %s', portals);
  grant insert on invitation to app_provider, app_reseller;
  execute (select format('grant update (%s) on invitation to app_provider, app_reseller', string_agg(quote_ident(column_name), ', '))
    from information_schema.columns
    where table_schema = 'public' and table_name = 'invitation'
      and column_name not in ('id', 'inviter_id', 'inviter_user_id', 'created_at', 'tenant_domain'));
  -- What it says is its sender's: see app.invitation_is_answered_alone for those who both send and answer.
  grant update (status, opened_at, decided_at, decided_by_organization_id, decided_by_user_id, decline_reason) on invitation to app_customer;
  -- What was consented to stays as it was consented to: it can only be ended.
  execute format('grant select, update (status, terminated_at, terminated_by_organization_id) on delegated_admin_relationship to %s', portals);
  grant insert on delegated_admin_relationship to app_reseller, app_customer;
  execute format('grant select, insert, update (content, saved_at, generation), delete on draft to %s', portals);
  execute format('grant insert on password_reset to %s', portals);
  execute format('grant select on agreement_template, license_sku, service_plan, license_sku_service_plan, offer_sku, audit_entry, audit_reader to %s', portals);
  execute format('grant execute on function app.audit_names(uuid[]), app.search_actors(text) to %s', portals);
  -- Read by its person, who only notes that it was read.
  execute format('grant select, update (read_at) on notification to %s', portals);
  grant insert on notification to app_definer;
  grant update (link_cut_at) on invitation to app_definer;
  execute format('grant select on "order", order_line, customer_subscription, subscription_change to %s', portals);

  grant select, update (ended_at, ended_by_organization_id) on partnership, relationship to app_provider;
  grant select, insert, delete on cart, cart_line to app_provider;
  grant update (reseller_id, status, revision, changed_by_user_id, changed_at) on cart to app_provider;
  grant update (quantity, seen_list_amount, seen_cost_amount, currency) on cart_line to app_provider;
  grant insert, update (status, canceled_at, canceled_by_user_id, cancellation_reason) on "order" to app_provider;
  grant insert, update (quantity, status, canceled_at) on customer_subscription to app_provider;
  grant insert on order_line, subscription_change to app_provider;
  grant select, insert on order_line_list_price, order_line_cost to app_provider;
  grant select on list_price, wholesale_price to app_provider;

  grant select, insert, update (ended_at, ended_by_organization_id) on partnership to app_reseller;
  grant select, update (ended_at, ended_by_organization_id) on relationship to app_reseller;
  grant select on order_line_list_price, list_price to app_reseller;
  -- How many there are in all, only orders change, through app.recount_licenses.
  grant select, update (assigned) on license_counter to app_provider, app_reseller;
  grant select, insert, delete on license_assignment to app_provider, app_reseller;

  grant select, insert, update (ended_at, ended_by_organization_id) on relationship to app_customer;
  grant select, insert on agreement_acceptance to app_customer;
  -- A consent holds its own organization, so that two at the same moment come one after the other.
  grant update (id) on organization to app_customer;
  grant insert on customer_account to app_customer;
  grant select, update (assigned) on license_counter to app_customer;
  grant select, insert, delete on license_assignment to app_customer;

  grant select, insert on organization, organization_domain, "user", user_role to app_public;
  grant insert on password_credential, session to app_public;
  grant select, update (opened_at, tenant_domain) on invitation to app_public;
  grant select on agreement_template to app_public;
  -- The holder of the one-time code makes the operator of an empty installation.
  grant insert on operator_account to app_public;
  grant select, update (closed_at) on first_run_code to app_public;
  grant select on demo_clock to app_public, app_worker;
  grant select, insert, update on demo_clock, first_run_code to app_operator;

  grant select, insert, update (ended_at) on session to app_auth;
  grant select, insert, update (hash, changed_at) on password_credential to app_auth;
  grant select, insert, update (used_at) on password_reset to app_auth;
  grant select, insert, update, delete on rate_limit to app_auth;
  -- To hold the person while its password or links change.
  grant select, update (language) on "user" to app_auth;
  grant select on user_role, organization, organization_domain, provider_account, reseller_account, customer_account, operator_account to app_auth;

  grant select, update (subject, data, rendered_at, handed_over_at, attempts, last_error, problem, failed_at, forgotten_at) on mail_message to app_worker;
  -- What is past its term (retention.ts of the domain). Lines of a cart go with it.
  grant select, delete on idempotency_key, rate_limit, session, password_reset, notification, draft, cart to app_worker;
  grant select, update (sent_at, mail_problem) on invitation to app_worker;
  -- It makes the links to reset a password; nobody who asks for one is told whether there is one.
  grant insert, update (used_at) on password_reset to app_worker;
  grant select on password_reset, "user", user_role, organization, organization_domain, "order", order_line, order_line_list_price,
    customer_subscription, subscription_change, offer_sku, license_sku, service_plan, license_sku_service_plan, organization_view to app_worker;

  -- It makes organizations and their first people, and never changes what they are.
  grant select, insert on organization, organization_domain, provider_account, reseller_account, customer_account, operator_account,
    "user", user_role, password_credential, password_reset, agreement_template to app_operator;
  -- A new link closes the older ones of the person.
  grant update (used_at) on password_reset to app_operator;
  grant select, insert, update on license_sku, service_plan, offer_sku to app_operator;
  grant select, insert, update, delete on license_sku_service_plan, list_price, wholesale_price, price_sheet_import to app_operator;
  grant select on organization_view, partnership, relationship, delegated_admin_relationship, invitation, agreement_acceptance,
    "order", order_line, customer_subscription, subscription_change, audit_entry, audit_reader, audit_tail, mail_message to app_operator;

  grant select, insert, update, delete on idempotency_key to app_definer;
  grant select, insert, update on organization_view to app_definer;
  grant select, insert, update (total) on license_counter to app_definer;
  grant select, insert on audit_entry, audit_reader, audit_seal, mail_message to app_definer;
  grant select, insert, delete on audit_tail to app_definer;
  grant select, update (sequence, hash) on audit_chain to app_definer;
  grant select, update (last_seen_at) on session to app_definer;
  -- To hold what an act rests on: a lock asks for the right to change a column.
  grant select, update (ended_at) on partnership, relationship to app_definer;
  grant select, update (terminated_at) on delegated_admin_relationship to app_definer;
  grant select on password_reset to app_definer;
  grant select on organization, organization_domain, provider_account, reseller_account, customer_account, operator_account, "user",
    user_role, invitation, agreement_template, agreement_acceptance, "order", order_line, customer_subscription, offer_sku to app_definer;

  -- The second fence holds for the owner too; only a superuser passes it.
  for item in select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' loop
    execute format('alter table %s force row level security', item.name);
    -- `relais backup` reads every row and writes none; neither the API nor the worker may take this role on.
    execute format('create policy app_backup_select on %s for select to app_backup using (true)', item.name);
    execute format('grant select on %s to app_backup', item.name);
  end loop;
  grant usage on schema public, app to app_backup;
  grant execute on function app.audit_verify() to app_backup;

  grant create on schema app to app_definer;
  for item in select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosecdef loop
    execute format('alter function %s owner to app_definer', item.name);
  end loop;
  revoke create on schema app from app_definer;
end
$$;
--> statement-breakpoint
alter table list_price add constraint list_price_no_overlap exclude using gist (
  offer_sku_id with =, market with =, currency with =, segment with =, term with =, billing_plan with =,
  int4range(minimum_quantity, maximum_quantity, '[]') with &&,
  tstzrange(effective_from, effective_until) with &&
);
--> statement-breakpoint
alter table wholesale_price add constraint wholesale_price_no_overlap exclude using gist (
  offer_sku_id with =, market with =, currency with =, segment with =, term with =, billing_plan with =,
  int4range(minimum_quantity, maximum_quantity, '[]') with &&,
  tstzrange(effective_from, effective_until) with &&
);
--> statement-breakpoint
-- One record a pair. It covers the name and country that are looked up row by row, or PostgreSQL, which guesses an average viewer, takes
-- organization_view_name instead, whose subject stands behind the name: it then reads on through all that a big firm sees.
create unique index organization_view_pair on organization_view (viewer_id, subject_id) include (subject_name, subject_country);
--> statement-breakpoint
-- What lists search by, beside whose list it is. Expressions, so that no copy of a text can grow old (organization_view is one).
create index organization_view_search on organization_view using gin (viewer_id, subject_search gin_trgm_ops);
--> statement-breakpoint
create index organization_view_name_beginning on organization_view (viewer_id, subject_search collate "C");
--> statement-breakpoint
create index organization_view_domain_beginning on organization_view (viewer_id, subject_domain collate "C");
--> statement-breakpoint
create index invitation_mail_beginning on invitation (inviter_id, (app.searchable(recipient_mail)) collate "C");
--> statement-breakpoint
create index invitation_name_beginning on invitation (inviter_id, (app.searchable(recipient_name)) collate "C");
--> statement-breakpoint
-- People of any organization by name: whose acts the activity log is searched for.
create index user_display_name_search on "user" using gin ((app.searchable(display_name)) gin_trgm_ops);
--> statement-breakpoint
create index user_display_name_beginning on "user" ((app.searchable(display_name)) collate "C");
--> statement-breakpoint
-- What the operator searches all organizations by.
create index organization_search on organization using gin ((app.searchable(legal_name)) gin_trgm_ops);
--> statement-breakpoint
create index organization_domain_search on organization_domain using gin ((app.searchable(name)) gin_trgm_ops);
--> statement-breakpoint
create index user_name_beginning on "user" (organization_id, (app.searchable(display_name)) collate "C");
--> statement-breakpoint
create index user_principal_name_beginning on "user" (organization_id, user_principal_name collate "C");
--> statement-breakpoint
create index order_search on "order" using gin ((app.searchable(number)) gin_trgm_ops);
--> statement-breakpoint
create index order_line_provider_search on order_line using gin (provider_id, (app.searchable(sku_title)) gin_trgm_ops);
--> statement-breakpoint
create index order_line_reseller_search on order_line using gin (reseller_id, (app.searchable(sku_title)) gin_trgm_ops);
--> statement-breakpoint
create index customer_subscription_provider_search on customer_subscription using gin (provider_id, (app.searchable(display_name)) gin_trgm_ops);
--> statement-breakpoint
create index customer_subscription_reseller_search on customer_subscription using gin (reseller_id, (app.searchable(display_name)) gin_trgm_ops);
--> statement-breakpoint
create index invitation_search on invitation using gin (inviter_id, (app.searchable(recipient_mail || ' ' || coalesce(recipient_name, ''))) gin_trgm_ops);
--> statement-breakpoint
create index user_search on "user" using gin (organization_id, (app.searchable(display_name || ' ' || user_principal_name)) gin_trgm_ops);
--> statement-breakpoint
-- What budgets of mails count by. Whose mailbox it is, not how its address was written.
create index mail_message_mailbox on mail_message (app.mailbox_of(recipient_mail), template, created_at);
