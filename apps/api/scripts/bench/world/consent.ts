import type { Size } from './organizations.ts'

const accepted = (
  kind: string,
) => `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language,
  subject, body, requested_roles, requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at, decided_at,
  decided_by_organization_id, decided_by_user_id)
  select id, '${kind}', inviter_id, inviter_user_id, provider_id, mail, 'fr', 'Invitation', 'Bonjour {link}', roles, duration, 1,
    encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 'accepted', at - interval '2 days', at - interval '2 days', at + interval '12 days',
    at, organization_id, user_id`

/** Who agreed with whom: partnerships, relationships with their administration, agreements, sight of each other, open invitations. */
export function consentStatements({ customers, otherResellers, prospects }: Size): readonly string[] {
  return [
    `insert into agreement_template (id, kind, version, language, title, body, published_at)
     select gen_random_uuid(), 'customer_agreement', 1, language, 'Customer agreement', 'Text', now() - interval '900 days'
     from unnest(array['en', 'fr']) language on conflict do nothing`,
    `create table bench.partnership as
     select 1 as provider, n as reseller from generate_series(1, ${otherResellers + 1}) n union all select 2, 1`,
    `${accepted('partnership')} from bench.partnership p cross join lateral (
       select bench.id('partnership invitation ' || p.provider, p.reseller) as id, bench.id('provider', p.provider) as inviter_id,
         case p.provider when 1 then bench.id('agent', 1) else bench.id('other agent', 1) end as inviter_user_id,
         bench.id('provider', p.provider) as provider_id, 'reseller@reseller.example' as mail, '{}'::text[] as roles,
         null::text as duration, now() - interval '800 days' as at, bench.id('reseller', p.reseller) as organization_id,
         bench.id('reseller person', p.reseller) as user_id)`,
    `insert into partnership (id, provider_id, reseller_id, invitation_id, granted_by_user_id, consent_text_version, since)
     select bench.id('partnership ' || provider, reseller), bench.id('provider', provider), bench.id('reseller', reseller),
       bench.id('partnership invitation ' || provider, reseller), bench.id('reseller person', reseller), '1', now() - interval '800 days'
     from bench.partnership`,
    // A third at one reseller; every tenth of those buys from a second provider too.
    `create table bench.consent as
     select n as customer, 1 as provider, case when n % 3 = 0 then 1 else 2 + n % ${otherResellers} end as reseller,
       now() - interval '700 days' + (n % 300) * interval '1 day' as at from generate_series(1, ${customers}) n
     union all select n, 2, 1, now() - interval '390 days' from generate_series(30, ${customers}, 30) n`,
    `${accepted('joint')} from bench.consent c cross join lateral (
       select bench.id('joint invitation ' || c.provider, c.customer) as id, bench.id('reseller', c.reseller) as inviter_id,
         bench.id('reseller person', c.reseller) as inviter_user_id, bench.id('provider', c.provider) as provider_id,
         'administrator-' || c.customer || '@customer.example' as mail,
         case when c.customer % 2 = 0 then array['user_administrator'] else '{}' end as roles,
         case when c.customer % 2 = 0 then 'P2Y' end as duration, bench.id('customer', c.customer) as organization_id,
         bench.id('administrator', c.customer) as user_id)`,
    `insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, partnership_id, granted_by_user_id, since)
     select bench.id('relationship with provider ' || provider, customer), bench.id('provider', provider), bench.id('customer', customer),
       'provider', bench.id('joint invitation ' || provider, customer), bench.id('partnership ' || provider, reseller),
       bench.id('administrator', customer), at from bench.consent
     union all
     select bench.id('relationship with reseller', customer), bench.id('reseller', reseller), bench.id('customer', customer),
       'reseller', bench.id('joint invitation 1', customer), bench.id('partnership 1', reseller),
       bench.id('administrator', customer), at from bench.consent where provider = 1`,
    `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status,
       invitation_id, granted_by_user_id, activated_at, ends_at)
     select bench.id('administration', customer), bench.id('reseller', reseller), bench.id('customer', customer), 'customer',
       'Administration ' || customer, array['user_administrator'], 'P2Y', 'active', bench.id('joint invitation 1', customer),
       bench.id('administrator', customer), at, at + interval '730 days' from bench.consent where provider = 1 and customer % 2 = 0`,
    `insert into agreement_acceptance (id, organization_id, kind, version, language, accepted_by_user_id, accepted_at)
     select bench.id('acceptance', customer), bench.id('customer', customer), 'customer_agreement', 1, 'fr',
       bench.id('administrator', customer), at from bench.consent where provider = 1`,
    // A log and keys that are there: what looks into them is planned for as many.
    `insert into audit_entry (id, change_id, place, places, at, actor_user_id, organization_id, action, object_type, object_id, after,
       request_id, authentication_strength, hashed_text, hash)
     select id, id, 1, 1, at, bench.id('administrator', customer), bench.id('customer', customer), 'relationship.create', 'relationship',
       bench.id('relationship with provider ' || provider, customer), jsonb_build_object('partnerId', bench.id('provider', provider)), 'bench',
       'password', '', ''
     from bench.consent cross join lateral (select bench.id('entry of ' || provider, customer) as id)`,
    `insert into audit_reader (entry_id, organization_id, at)
     select bench.id('entry of ' || provider, customer), reader, at
     from bench.consent, unnest(array[bench.id('customer', customer), bench.id('provider', provider)]) reader`,
    `insert into idempotency_key (scope, key, request_hash, outcome, created_at)
     select 'user:' || bench.id('administrator', customer), bench.id('key of ' || provider, customer), '', '{}', at from bench.consent`,
    `insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain,
       subject_country, subject_time_zone, subject_search)
     select x.viewer_id, x.subject_id, x.by_relationship, x.by_partnership, x.by_record, o.legal_name, d.name, o.country, o.time_zone,
       app.searchable(o.legal_name || ' ' || d.name)
     from app.organization_view_expected() x join organization o on o.id = x.subject_id
     join organization_domain d on d.organization_id = o.id and d.is_default`,
    `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body,
       requested_roles, requested_duration, link_version, token_hash, status, created_at, issued_at, expires_at)
     select bench.id('open invitation', n), 'joint', bench.id('reseller', 1), bench.id('reseller person', 1), bench.id('provider', 1),
       'prospect-person-' || n || '@prospect-' || n || '.example', 'fr', 'Invitation', 'Bonjour {link}', array['user_administrator'], 'P1Y',
       1, bench.token_hash('open invitation', n), 'issued', now() - interval '1 day', now() - interval '1 day', now() + interval '29 days'
     from generate_series(1, ${prospects}) n`,
  ]
}
