import { accounts, agents } from './world.ts'

/** How large a world is made. */
export interface Size {
  readonly customers: number
  /** Resellers besides the one that has a third of the customers. */
  readonly otherResellers: number
  readonly carts: number
  readonly prospects: number
  /** PHC form of the password of all accounts. */
  readonly passwordHash: string
}

const towns =
  'Valmont Brionne Lisieux Auxerre Bergues Carnac Domfront Embrun Figeac Gisors Honfleur Issoire Joigny'
const trades =
  'Atelier Boulangerie Cabinet Clinique Conserverie Fabrique Fonderie Garage Horlogerie Imprimerie ' +
  'Jardinerie Laboratoire Menuiserie Musique Papeterie Pharmacie Reliure Scierie Tissage Verrerie'
const array = (words: string) => `(string_to_array('${words}', ' '))`

/** Organizations, their domains, accounts and people, in the order in which they are inserted. */
export function organizationStatements(size: Size): readonly string[] {
  const { customers, otherResellers, prospects, passwordHash } = size
  return [
    `create table bench.organization as
     select 'provider' as kind, n, case n when 1 then 'Distribution du Levant' else 'Distribution du Ponant' end as name
       from generate_series(1, 2) n
     union all select 'reseller', n, 'Conseil informatique ' || n from generate_series(1, ${otherResellers + 1}) n
     union all select 'customer', n,
       ${array(trades)}[n % 20 + 1] || ' ' || ${array(towns)}[n % 13 + 1] || ' ' || initcap(bench.rare_word(n))
       from generate_series(1, ${customers}) n
     union all select 'prospect', n, 'Prospect ' || n from generate_series(1, ${prospects}) n`,
    `insert into organization (id, legal_name, country, language, time_zone, created_at)
     select bench.id(kind, n), name, case when kind = 'customer' and n % 10 < 2 then 'BE' else 'FR' end,
       case n % 3 when 0 then 'en' else 'fr' end, 'Europe/Paris', now() - interval '900 days'
     from bench.organization`,
    `insert into organization_domain (id, organization_id, name, is_default, verified_at)
     select bench.id('domain of ' || kind, n), bench.id(kind, n), kind || '-' || n || '.example', true, now() - interval '900 days'
     from bench.organization`,
    ...['provider', 'reseller', 'customer'].map(
      (kind) => `insert into ${kind}_account (organization_id, status, created_at)
        select bench.id(kind, n), 'active', now() - interval '900 days' from bench.organization where kind = '${kind}'`,
    ),
    `create table bench.person (kind text, n bigint, organization_kind text, organization_n bigint, role text)`,
    `insert into bench.person
     select 'agent', n, 'provider', 1, case n when 1 then 'global_administrator' else 'sales_agent' end
       from generate_series(1, ${agents}) n
     union all select 'other agent', 1, 'provider', 2, 'global_administrator'
     union all select 'reseller person', n, kind, n, 'global_administrator' from bench.organization where kind = 'reseller'
     union all select 'reseller agent', n, 'reseller', 1, 'sales_agent' from generate_series(1, 2) n
     union all select 'administrator', n, kind, n, 'global_administrator' from bench.organization where kind = 'customer'
     union all select 'employee', n, kind, n, null from bench.organization where kind = 'customer'
     union all select 'prospect person', n, kind, n, 'global_administrator' from bench.organization where kind = 'prospect'`,
    `insert into "user" (id, organization_id, user_principal_name, display_name, contact_mail, language, usage_location, created_at)
     select bench.id(kind, n), bench.id(organization_kind, organization_n), name, initcap(bench.rare_word(n)) || ' ' || n, name,
       case n % 3 when 0 then 'en' else 'fr' end, 'FR', now() - interval '900 days'
     from bench.person cross join lateral (
       select replace(kind, ' ', '-') || '-' || n || '@' || organization_kind || '-' || organization_n || '.example' as name)`,
    `insert into user_role (user_id, organization_id, role)
     select bench.id(kind, n), bench.id(organization_kind, organization_n), role from bench.person where role is not null`,
    `insert into password_credential (user_id, organization_id, hash, changed_at)
     select bench.id('administrator', n), bench.id('customer', n), '${passwordHash}', now() - interval '900 days'
     from generate_series(1, ${Math.min(accounts, customers)}) n`,
    `insert into session (id, token_hash, user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at)
     select bench.id('session of ' || kind, n), bench.token_hash(kind, n), bench.id(kind, n),
       bench.id(organization_kind, organization_n), case kind when 'agent' then 'provider' else 'customer' end,
       'password', now(), now(), now() + interval '12 hours'
     from bench.person where kind in ('agent', 'prospect person')`,
  ]
}
