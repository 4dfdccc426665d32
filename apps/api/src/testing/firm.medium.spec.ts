import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownDocuments } from '../platform/graphql/known-documents.ts'
import { createTestApp, type TestApp } from './app.ts'
import type { FirmCase, Said } from './firm-case.ts'
import { firmCases } from './firm-cases.ts'
import { type Firm, givenFirm } from './firm-world.ts'
import { readsDuring, rowsRead, type TransactionEnd } from './rows-read.ts'

/** How many customers the firm has, and how many rows a statement may read of it. */
const customers = 20_000
const mostRows = 2_000

const portalOf = ({ as, operation, by }: FirmCase): Portal => {
  if (as === 'provider' || as === 'reseller' || as === 'customer') return as
  return operation === 'CreateOperator' || by === 'the provider portal' ? 'provider' : 'customer'
}
const nameOf = (text: string) => /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? ''
const documentOf = (portal: Portal, operation: string) =>
  [...knownDocuments[portal].values()].findLast((text) => nameOf(text) === operation)

describe('A firm with 20,000 customers', () => {
  let app: TestApp
  let firm: Firm
  const answers = new Map<string, Readonly<Record<string, unknown>>>()
  beforeAll(async () => {
    app = await createTestApp()
    firm = await givenFirm(app, customers)
  }, 300_000)
  afterAll(() => app.stop())

  const ask = async (asked: FirmCase): Promise<readonly TransactionEnd[]> => {
    const portal = portalOf(asked)
    const said: Said = (operation) => {
      const answer = answers.get(`${portal} ${operation}`)
      if (!answer) throw new Error(`${operation} was not asked before`)
      return answer
    }
    const document = documentOf(portal, asked.operation) ?? ''
    const variables = asked.variables(firm, said)
    let value: Readonly<Record<string, unknown>> | undefined
    const ends = await readsDuring(async () => {
      const answer = await app.graphql(portal, document, variables, firm.sessions[asked.as])
      expect(answer.errors).toBeUndefined()
      // A document asks for one thing first; a field that is an object can be looked into by later cases.
      value = Object.values(answer.data ?? {})[0] as typeof value
    })
    if (typeof value === 'object' && value !== null) answers.set(`${portal} ${asked.operation}`, value)
    const typename = value?.['__typename']
    const type = typeof typename === 'string' ? typename : 'Success'
    expect(type, JSON.stringify(value)).toMatch(asked.answers ?? /Success$/)
    return ends
  }

  it('is asked with every document that the portals send', () => {
    const sent = new Set(Object.values(knownDocuments).flatMap((documents) => [...documents.values()]))
    const asked = new Set(firmCases.map((one) => documentOf(portalOf(one), one.operation)))
    expect([...sent].filter((text) => !asked.has(text)).map(nameOf)).toEqual([])
  })

  it.each(firmCases.map((asked) => [asked.as, asked.operation, asked.by ?? 'itself', asked] as const))(
    'answers the %s’s %s (by %s) with no statement that reads it whole, and locks nothing to look',
    async (_as, operation, _by, asked) => {
      const ends = await ask(asked)
      // Or nothing was counted.
      expect(ends.flatMap(({ statements }) => statements)).not.toEqual([])
      const large = ends
        .flatMap(({ statements }) => statements)
        .filter((statement) => rowsRead(statement) > mostRows)
        .map(({ text, rows }) => [text.replaceAll(/\s+/g, ' ').slice(0, 300), rows.slice(0, 6)])
      expect(asked.bulk === undefined ? large : []).toEqual([])
      const document = documentOf(portalOf(asked), operation) ?? ''
      const held = /\bmutation\b/.test(document) ? [] : ends.flatMap(({ locks }) => locks)
      expect(held).toEqual([])
    },
  )
})
