import { createHash } from 'node:crypto'

/** One seeded database: who is in it, and how much of it there is to use up. */
export interface World {
  readonly database: string
  /** Customers of the provider that is measured. */
  readonly customers: number
  /** Carts of that provider, one a customer: each becomes an order once. */
  readonly carts: number
  /** Organizations that hold an open joint invitation: each is accepted once. */
  readonly prospects: number
}

/** What is numbered in a world, each from 1. */
export type Kind =
  | 'provider'
  | 'reseller'
  | 'customer'
  | 'prospect'
  | 'agent'
  | 'reseller person'
  | 'administrator'
  | 'employee'
  | 'prospect person'
  | 'offer'
  | 'subscription'
  | 'cart'
  | 'open invitation'

/** Password of everybody who signs in. */
export const benchPassword = 'correct horse battery staple'
/** People of the provider who work at the same time. */
export const agents = 8
/** Products on sale, each with a list price and a cost in each market, by year and by month. */
export const offers = 40
/** Customers whose administrator has a password. */
export const accounts = 500
/** Subscriptions a customer has. */
export const subscriptionsEach = 2
/** A word that the names of one customer in twenty hold. */
export const commonWord = 'Atelier'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const begin = 1_735_689_600_000

/** Id of the n-th of a kind: a UUIDv7, so that later ones sort after earlier ones as in life. `bench.id` says the same in SQL. */
export function idOf(kind: Kind, n: number): string {
  const random = md5(`${kind} ${n}`)
  const time = (begin + n * 60_000).toString(16).padStart(12, '0')
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `8${random.slice(3, 6)}`,
    random.slice(6, 18),
  ].join('-')
}

/** The secret of the n-th session or link of a kind; the database holds its hash. */
export function tokenOf(kind: Kind, n: number): string {
  return sha256(`token of ${kind} ${n}`)
}

/** A word that no other customer's name holds. */
export function rareWordOf(customer: number): string {
  return md5(`name ${customer}`)
    .slice(0, 8)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
}

/** Which offer the n-th subscription is of. */
export function offerOf(subscription: number): number {
  return (subscription % offers) + 1
}

/** List price and cost of a year's license, in euro cents. */
export function pricesOf(offer: number): { readonly list: number; readonly cost: number } {
  return { list: 12_000 + 100 * offer, cost: 9_600 + 80 * offer }
}

/** Customers in an order that jumps about, so that no page of the database stays the only warm one. */
export function scattered(n: number, among: number): number {
  return ((n * 7919) % among) + 1
}

/** The same values for the statements that make the world. */
export const sqlFunctions = `
  create schema bench;
  create function bench.id(p_kind text, p_n bigint) returns uuid language sql immutable parallel safe as $$
    select (lpad(to_hex(${begin} + p_n * 60000), 12, '0') || '7' || substr(md5(p_kind || ' ' || p_n), 1, 3)
      || '8' || substr(md5(p_kind || ' ' || p_n), 4, 15))::uuid
  $$;
  create function bench.token_hash(p_kind text, p_n bigint) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to(
      encode(sha256(convert_to('token of ' || p_kind || ' ' || p_n, 'UTF8')), 'hex'), 'UTF8')), 'hex')
  $$;
  create function bench.rare_word(p_n bigint) returns text language sql immutable parallel safe as $$
    select translate(substr(md5('name ' || p_n), 1, 8), '0123456789', 'ghijklmnop')
  $$;`
