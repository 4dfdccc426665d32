import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import { RequestFault } from './errors.ts'
import type { ObjectClass } from './refusal.ts'

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
  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor of the last item seen; null: from the start.' })
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

/** What was asked for: limit and decoded cursor. Throws RequestFault on a size out of range or a cursor not ours. */
export function pageOf(args: PageArgs): { limit: number; after: readonly string[] | null } {
  if (args.first < 1 || args.first > 100) throw new RequestFault('PAGE_SIZE', 'A page holds 1 to 100 items.')
  if (!args.after) return { limit: args.first, after: null }
  try {
    const parsed: unknown = JSON.parse(Buffer.from(args.after, 'base64url').toString('utf8'))
    // No value of ours holds NUL, which PostgreSQL would fail on.
    if (Array.isArray(parsed) && parsed.every((part) => typeof part === 'string' && !part.includes('\0')))
      return { limit: args.first, after: parsed }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new RequestFault('CURSOR', 'This cursor was not made here: start again from the first page.')
}

/** A page out of limit + 1 rows. `keyOf` gives the values the list is ordered by, as text. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const nodes = rows.slice(0, limit)
  const last = nodes.at(-1)
  return {
    nodes,
    pageInfo: {
      endCursor: last === undefined ? null : Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'),
      hasNextPage: rows.length > limit,
    },
  }
}

/** Where a list ordered by time, newest first, goes on. */
export interface AfterTime {
  readonly at: Date
  readonly id: string
}

/** The same as `pageOf` for a list ordered by time and id. Throws RequestFault on any other cursor. */
export function timePageOf(args: PageArgs): { limit: number; after: AfterTime | null } {
  const { limit, after } = pageOf(args)
  if (after === null) return { limit, after }
  const [time, id] = after
  const at = new Date(time ?? '')
  if (after.length === 2 && !Number.isNaN(at.getTime()) && isUuid(id))
    return { limit, after: { at, id: id ?? '' } }
  throw new RequestFault('CURSOR', 'This cursor was not made here: start again from the first page.')
}
