import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { checksumOfEverything } from './checksum.ts'
import { type ForeignIdCase, foreignIdCases, operatorIds, publicIds } from './foreign-id-case.ts'
import { givenTradeIds, type TradeIds } from './foreign-id-world.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const queries = schema.getQueryType()?.getFields() ?? {}
const mutations = schema.getMutationType()?.getFields() ?? {}

/** Every place where an id can be written: `operation.argument`, or the field of its input. */
const places = [...Object.values(queries), ...Object.values(mutations)].flatMap((field) =>
  field.args
    .filter(({ name }) => name !== 'idempotencyKey')
    .flatMap((argument) => {
      const type = getNamedType(argument.type)
      if (type.name === 'ObjectId') return [`${field.name}.${argument.name}`]
      if (!isInputObjectType(type)) return []
      return Object.values(type.getFields())
        .filter((input) => getNamedType(input.type).name === 'ObjectId')
        .map((input) => `${field.name}.${input.name}`)
    }),
)

/** What is asked of an answer: its type, the sentences of a refusal, the ids of a list, the plain fields of an object. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isUnionType(type)) {
    const success = type.getTypes().find(({ name }) => name.endsWith('Success'))
    const of = success ? `... on ${success.name} { ${plainOf(success)} }` : ''
    return `{ __typename ${of} ... on UserError { code message remedy } }`
  }
  if (!isObjectType(type)) return ''
  const fields = type.getFields()
  const nodes = fields['nodes']
  if (nodes) return `{ nodes ${selectionOf(nodes)} pageInfo { hasNextPage } }`
  return `{ __typename ${plainOf(type)} }`
}

function plainOf(type: GraphQLObjectType): string {
  const plain = Object.values(type.getFields()).filter(
    (item) => isLeafType(getNamedType(item.type)) && item.args.length === 0,
  )
  return ['__typename', ...plain.map(({ name }) => name)].join(' ')
}

function documentOf(place: string, case_: ForeignIdCase, own: TradeIds, id: string) {
  const [operation = '', name = ''] = place.split('.')
  const rest = case_.rest?.(own) ?? {}
  const values: Record<string, unknown> = { ...rest, [name]: id }
  const query = queries[operation]
  if (query) {
    const used = query.args.filter((argument) => argument.name in values)
    const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
    const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
    return {
      text: `query (${declared}) { ${operation}(${passed}) ${selectionOf(query)} }`,
      variables: values,
    }
  }
  const mutation = mutations[operation]
  if (!mutation) throw new Error(`there is no operation ${operation}`)
  const input = String(mutation.args.find((argument) => argument.name === 'input')?.type)
  const keyed = mutation.args.some((argument) => argument.name === 'idempotencyKey')
  const [declared, passed] = keyed
    ? [', $key: IdempotencyKey!', ', idempotencyKey: $key, dryRun: true']
    : ['', '']
  return {
    text: `mutation ($input: ${input}${declared}) { ${operation}(input: $input${passed}) ${selectionOf(mutation)} }`,
    variables: { input: values, ...(keyed ? { key: newKey() } : {}) },
  }
}

describe('an id that is guessed', () => {
  let app: TestApp
  let own: Awaited<ReturnType<typeof givenTradeIds>>
  let theirs: Awaited<ReturnType<typeof givenTradeIds>>
  beforeAll(async () => {
    app = await createTestApp()
    own = await givenTradeIds(app, 'Nôtre')
    theirs = await givenTradeIds(app, 'Autrui')
  })
  afterAll(() => app.stop())

  const ask = async (place: string, case_: ForeignIdCase, id: string) => {
    const { text, variables } = documentOf(place, case_, own.ids, id)
    const { status, data, errors } = await app.graphql(
      case_.portal,
      text,
      variables,
      own.sessions[case_.portal],
    )
    return { status, data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) }
  }

  it('has a case for every place where an operation takes one', () => {
    const cased = [...publicIds, ...Object.keys(operatorIds), ...Object.keys(foreignIdCases)]
    expect(places.filter((place) => !cased.includes(place))).toEqual([])
    const stale = cased.filter((place) => !places.includes(place))
    expect(stale).toEqual([])
  })

  it.each(Object.entries(operatorIds))(
    'at %s, which is the operator’s: tells a provider nothing, whoever’s it is',
    async (place, case_) => {
      const before = await checksumOfEverything(app)
      const unknown = await ask(place, case_, randomUUID())
      expect(unknown).toMatchObject({ errors: undefined })
      for (const id of [own.ids[case_.id], theirs.ids[case_.id], 'no id'])
        expect(await ask(place, case_, id), `"${id}"`).toEqual(unknown)
      expect(await checksumOfEverything(app)).toEqual(before)
    },
  )

  const tried = Object.entries(foreignIdCases).flatMap(([place, cases]) =>
    cases.map((case_) => [place, case_.portal, case_] as const),
  )

  it.each(tried)(
    'at %s (%s portal): of somebody else it answers, to the letter, what one of nobody answers, and changes nothing',
    async (place, _, case_) => {
      const before = await checksumOfEverything(app)
      const foreign = await ask(place, case_, theirs.ids[case_.id])
      expect(foreign.errors).toBeUndefined()
      for (const id of [
        randomUUID(),
        theirs.ids[case_.id].toUpperCase(),
        'no id',
        '',
        `${own.ids[case_.id]}0`,
      ])
        expect(await ask(place, case_, id), `"${id}"`).toEqual(foreign)
      expect(await checksumOfEverything(app)).toEqual(before)
      // The case proves something: the own id answers otherwise.
      if (place === 'noteInvitationOpened.invitationId' || place === 'saveInvitationDraft.invitationId')
        return
      expect(await ask(place, case_, own.ids[case_.id])).not.toEqual(foreign)
      // A draft is saved as it is typed: there is no trying it out.
      if (place === 'saveInvitationDraft.providerId') return
      expect(await checksumOfEverything(app)).toEqual(before)
    },
  )
})
