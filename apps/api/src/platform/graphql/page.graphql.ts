import { ArgsType, Field, ObjectType } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import { RequestFault } from './errors.ts'
import type { AfterKey, KeyKind } from '../database/keyset.ts'
import type { ObjectClass } from './refusal.ts'
import { Cursor, instantOf, PageSize, partsOfCursor } from './scalar/index.ts'

@ObjectType({ description: 'Where a page ends and whether more follows.' })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next page; null: the page is empty.',
  })
  readonly endCursor!: string | null
  @Field({ description: 'Whether more follows.' })
  readonly hasNextPage!: boolean
}

@ArgsType()
export class PageArgs {
  @Field(() => PageSize, { defaultValue: 50, description: 'How many at most: 1 to 100.' })
  first!: number
  @Field(() => Cursor, { nullable: true, description: 'Cursor of the last item seen; null: from the start.' })
  after?: string | null
}

/** A page of nodes, as queries answer it. */
export interface Page<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
}

/** The connection type of a node: `nodes` and `pageInfo`. */
export function connectionOf<T extends ObjectClass>(node: T, name: string) {
  @ObjectType(name, { description: `A page of a list, in the order of the list.` })
  class Connection {
    @Field(() => [node as never], { description: 'The items of this page.' })
    readonly nodes!: object[]
    @Field(() => PageInfo, { description: 'Where the page ends.' })
    readonly pageInfo!: PageInfo
  }
  return Connection
}

/** What the parts of a cursor are: the values that a list is ordered by. */
type CursorPart = KeyKind | 'id'

const acceptPart: Readonly<Record<CursorPart, (part: string) => boolean>> = {
  text: () => true,
  instant: (part) => instantOf(part) !== undefined,
  number: (part) => /^\d{1,9}$/.test(part),
  id: (part) => isUuid(part),
}

/**
 * What was asked for: how many, and after which values, which are what the list is ordered by, the id last. Throws
 * RequestFault on a cursor of another list.
 */
export function pageOf<const Parts extends readonly CursorPart[]>(
  args: PageArgs,
  parts: Parts,
): { limit: number; after: { readonly [Part in keyof Parts]: string } | null } {
  if (args.after === null || args.after === undefined) return { limit: args.first, after: null }
  const values = partsOfCursor(args.after) ?? []
  const isOfThisList =
    values.length === parts.length && parts.every((part, at) => acceptPart[part](values[at] ?? ''))
  // Counted and checked part by part.
  if (isOfThisList)
    return { limit: args.first, after: values as unknown as { readonly [Part in keyof Parts]: string } }
  throw new RequestFault('CURSOR', 'This cursor is not of this list: start again from the first page.')
}

/**
 * A page out of limit + 1 rows. `keyOf` gives the values the list is ordered by, as text.
 * @param walkedTo where fewer rows than that were found although there may be more: the values behind which to look on
 */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly string[],
  walkedTo: readonly string[] | null = null,
): Page<T> {
  const nodes = rows.slice(0, limit)
  const last = nodes.at(-1)
  const hasMore = rows.length > limit
  const end = hasMore || walkedTo === null ? last && keyOf(last) : walkedTo
  return {
    nodes,
    pageInfo: {
      endCursor: end === undefined ? null : Buffer.from(JSON.stringify(end)).toString('base64url'),
      hasNextPage: hasMore || walkedTo !== null,
    },
  }
}

/** The same as `pageOf` for a list ordered by one column and id. */
export function keyPageOf(args: PageArgs, kind: KeyKind): { limit: number; after: AfterKey | null } {
  const { limit, after } = pageOf(args, [kind, 'id'])
  return { limit, after: after && { value: after[0], id: after[1] } }
}
