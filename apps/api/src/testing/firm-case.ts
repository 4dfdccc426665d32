import { newKey } from './app.ts'
import { bulkId, type Firm } from './firm-world.ts'

/** Who asks: somebody signed in at a portal, a customer's administrator who is no customer yet, or nobody. */
export type FirmViewer = keyof Firm['sessions']

/** An operation of the portals, asked of a big firm. */
export interface FirmCase {
  readonly as: FirmViewer
  /** The name of its document. */
  readonly operation: string
  readonly variables: (firm: Firm, said: Said) => Readonly<Record<string, unknown>>
  /** What else is asked than by the case of the same document before it. */
  readonly by?: string
  /** The type of the answer, where it is no success. */
  readonly answers?: string
  /** Why it reads more, and of which tables: it counts or lists all there is. */
  readonly bulk?: string
}

/** Why the activity log, narrowed by what is rare, reads more. */
export const backwards =
  'walks the log backwards until a page is full: an index per reader and filter would be written with each entry'

/** What an operation answered before: the value of its field. Throws where it was not asked yet. */
export type Said = (operation: string) => Readonly<Record<string, unknown>>

/** What is asked with. */
export type Variables = FirmCase['variables']

/** Something that is looked at. */
export const query = (
  as: FirmViewer,
  operation: string,
  variables: Variables = () => ({}),
  more: Partial<FirmCase> = {},
): FirmCase => ({ as, operation, variables, ...more })
/** A page of a list. */
export const page =
  (variables: Variables = () => ({})): Variables =>
  (firm, said) => ({ first: 50, ...variables(firm, said) })
/** Something that is done, under a key of its own. */
export const change = (
  as: FirmViewer,
  operation: string,
  input: Variables,
  more: Partial<FirmCase> = {},
): FirmCase => ({
  as,
  operation,
  variables: (firm, said) => ({ input: input(firm, said), idempotencyKey: newKey() }),
  ...more,
})

/** An argument that is an id of the world that was made by the real actions. */
export const own =
  (name: string, id: keyof Firm['ids']): Variables =>
  ({ ids }) => ({ [name]: ids[id] })
/** An argument that is an id of the bulk. */
export const inBulk =
  (name: string, kind: Parameters<typeof bulkId>[0], index: number): Variables =>
  () => ({ [name]: bulkId(kind, index) })
/** What stands in an answer at a path. */
export const part = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], value)
/** The page after the one that was answered before. */
export const nextPage =
  (operation: string): Variables =>
  (_, said) => ({ after: part(said(operation), 'pageInfo', 'endCursor') })
/** The invitation that was answered before. */
export const invitationOf =
  (operation: string): Variables =>
  (_, said) => ({ invitationId: part(said(operation), 'invitation', 'id') })

/** What one customer of all is called. */
export const rare = 'atelier-19999'
/** The prices that somebody saw who adds licenses. */
export const seen = {
  seenUnitListPrice: { amount: 4320, currency: 'EUR' },
  seenUnitCost: { amount: 3542, currency: 'EUR' },
}
