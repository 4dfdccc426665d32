import { readdirSync } from 'node:fs'
import { type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Portal } from '@relais/domain'
import { commandCaller } from '../../cli/application.ts'
import { IssueFirstRunCode } from '../../features/operations/index.ts'
import { knownDocuments } from '../../platform/graphql/known-documents.ts'
import { sessionCookie } from '../../platform/http/portal-request.ts'
import { createTestApp, newKey, type TestApp } from '../app.ts'
import { operationCases, operatorInput } from './operation-case.ts'
import type { OperationCase } from './operation-on.ts'
import { givenOperationWorld, type OperationWorld } from './operation-world.ts'
import { readable, type RecordedTransaction, recordTransactions } from './recorded-transaction.ts'

const directory = new URL('sql/', import.meta.url)
const portals: readonly Portal[] = ['provider', 'reseller', 'customer']
const committed = readdirSync(directory)

interface Known {
  readonly documentId: string
  readonly definition: OperationDefinitionNode
}

/** The operations of a portal by name. */
function operationsOf(portal: Portal): ReadonlyMap<string, Known> {
  return new Map(
    [...knownDocuments[portal]].map(([documentId, text]) => {
      const definition = parse(text).definitions.find((item) => item.kind === 'OperationDefinition')
      if (!definition?.name) throw new Error('a document without a named operation')
      return [definition.name.value, { documentId, definition }]
    }),
  )
}

const known = {
  provider: operationsOf('provider'),
  reseller: operationsOf('reseller'),
  customer: operationsOf('customer'),
}

const titleOf = ({ operation, variant, portal }: OperationCase) =>
  `${operation}${variant === undefined ? '' : `-${variant}`}.${portal}`

/** As the portal sends it: what is sent as text is looked at with its session first. */
async function send(app: TestApp, portal: Portal, payload: object, session: string | null) {
  const origin = app.config.portalUrls[portal]
  const response = await app.nest.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      host: new URL(origin).host,
      origin,
      'content-type': 'application/json',
      ...(session === null ? {} : { cookie: `${sessionCookie}=${session}` }),
    },
    payload: JSON.stringify(payload),
  })
  return response.json<{ data: Record<string, unknown>; errors?: unknown }>()
}

async function run(
  app: TestApp,
  { portal, operation, stays = false }: Pick<OperationCase, 'portal' | 'operation' | 'stays'>,
  values: Readonly<Record<string, unknown>>,
  session: string | null,
) {
  const found = known[portal].get(operation)
  if (!found) throw new Error(`the ${portal} portal has no operation ${operation}`)
  const { documentId, definition } = found
  const names = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const variables = {
    ...(names.includes('input') ? { input: values } : values),
    ...(names.includes('idempotencyKey') ? { idempotencyKey: newKey() } : {}),
  }
  return recordTransactions(
    async () => {
      const { data, errors } = await send(app, portal, { documentId, variables }, session)
      // What is counted is the way to the end: a refusal returns before the first write.
      expect(errors).toBeUndefined()
      if (definition.operation !== 'mutation') return
      for (const answer of Object.values(data))
        expect(answer).toMatchObject({ __typename: expect.stringMatching(/Success$/) })
    },
    { stays },
  )
}

const countOf = (transactions: readonly RecordedTransaction[]) =>
  transactions.reduce((count, { statements }) => count + statements.length, 0)

const documentOf = (transactions: readonly RecordedTransaction[]) =>
  transactions
    .flatMap(({ role, statements }) => [
      `-- ${role === null ? 'outside of transactions' : `as ${role}`}`,
      ...statements.map((statement) => `${readable(statement)};`),
    ])
    .join('\n\n')
    .concat('\n')

describe('the statements of an operation', () => {
  let app: TestApp
  let world: OperationWorld
  beforeAll(async () => {
    app = await createTestApp()
    world = await givenOperationWorld(app)
  })
  afterAll(() => app.stop())

  it('are counted for every operation that a portal sends', () => {
    const counted = new Set(
      [...operationCases, { operation: 'CreateOperator' }].map(({ operation }) => operation),
    )
    const sent = new Set(portals.flatMap((portal) => [...known[portal].keys()]))
    expect([...sent].filter((name) => !counted.has(name))).toEqual([])
  })

  it('are committed as text, and nothing else is', () => {
    const expected = [...operationCases.map((item) => `${titleOf(item)}.sql`), 'CreateOperator.provider.sql']
    expect(committed.toSorted()).toEqual(expected.toSorted())
  })

  it.each(operationCases.map((item) => [titleOf(item), item] as const))(
    '%s are as many as written down, and their text is the one that was reviewed',
    async (title, item) => {
      const session = world.sessions[item.as ?? item.portal]
      const transactions = await run(app, item, item.values?.(world) ?? {}, session)
      expect.soft(countOf(transactions), title).toBe(item.statements)
      await expect(documentOf(transactions)).toMatchFileSnapshot(`sql/${title}.sql`)
    },
  )

  it('CreateOperator.provider are as many as written down, in an empty installation', async () => {
    const empty = await createTestApp()
    try {
      const issued = await empty.nest.get(IssueFirstRunCode).execute(commandCaller(empty.clock.now()))
      if (!issued.ok) throw new Error(issued.refusal.code)
      const input = operatorInput(issued.value.success.code)
      const transactions = await run(empty, { portal: 'provider', operation: 'CreateOperator' }, input, null)
      await expect(documentOf(transactions)).toMatchFileSnapshot('sql/CreateOperator.provider.sql')
      expect(countOf(transactions)).toBe(17)
    } finally {
      await empty.stop()
    }
  })
})
