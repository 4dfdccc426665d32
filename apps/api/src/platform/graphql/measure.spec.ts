import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type DocumentNode, Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { documentProblem } from './document-problem.ts'
import { knownDocuments } from './known-documents.ts'
import { limits } from './document-limits.ts'
import { measure } from './measure.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'))
const problemOf = (document: DocumentNode, variables = {}) =>
  documentProblem(document, measure(document, schema, variables))?.message
const costOf = (text: string, variables = {}) => measure(parse(text), schema, variables)[0]?.cost

/** Fragments each of which spreads the next one twice, and how often the selection of one of them was looked at. */
function doubling(count: number, last: string): { document: DocumentNode; looks: () => number } {
  const fragments = Array.from(
    { length: count },
    (_, i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} } `,
  )
  const document = parse(
    `{ viewer { ...f0 } } ${fragments.join('')} fragment f${count} on Viewer { ${last} }`,
  )
  let looks = 0
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const { selectionSet } = definition
    Object.defineProperty(definition, 'selectionSet', { get: () => ((looks += 1), selectionSet) })
  }
  return { document, looks: () => looks }
}

describe('measuring a document', () => {
  it('costs at most in proportion to its size', () => {
    for (const count of [10, 20, 90]) {
      const { document, looks } = doubling(count, 'portal')
      measure(document, schema, {})
      expect(looks()).toBe(count + 1)
    }
  })

  it('counts a fragment wherever it is spread', () => {
    expect(problemOf(doubling(2, 'portal').document)).toBeUndefined()
    expect(problemOf(doubling(9, 'portal').document)).toContain(`more than ${limits.size}`)
  })

  it('counts fragments that hold no field, which rules follow all the same', () => {
    expect(problemOf(doubling(90, '...nowhere').document)).toContain(`more than ${limits.size}`)
  })

  it('ends for fragments inside themselves, which are refused', () => {
    const names = Array.from({ length: 20 }, (_, i) => `...f${i}`).join(' ')
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Viewer { ${names} }`)
    expect(problemOf(parse(`{ viewer { ...f3 } } ${fragments.join(' ')}`))).toContain('inside itself')
  })

  it.each([
    ['fields in one place', `{ viewer { ${'portal '.repeat(60)} } }`],
    ['fields that meet further down', `{ ${`viewer { ${'user { id } '.repeat(12)} } `.repeat(9)} }`],
    ['fields of several fragments', `{ viewer { ${'... on Viewer { portal user { id } } '.repeat(60)} } }`],
    [
      'fragments in one place',
      `{ viewer { ${Array.from({ length: 50 }, (_, i) => `...f${i}`).join(' ')} } } ${Array.from(
        { length: 50 },
        (_, i) => `fragment f${i} on Viewer { f${i} }`,
      ).join(' ')}`,
    ],
  ])('bounds what the standard rules compare: %s', (_, text) => {
    expect(problemOf(parse(text))).toContain('too many times')
  })

  it('a list costs what it may bring', () => {
    const rows = (first: string) => `query ($n: Int! = 7) { customers(${first}) { nodes { id legalName } } }`
    const beside = 2
    expect(costOf(rows('first: 1'))).toBe(beside + 2)
    expect(costOf(rows('first: 50'))).toBe(beside + 100)
    expect(costOf(rows('first: $n'), { n: 30 })).toBe(beside + 60)
    expect(costOf(rows('first: $n'))).toBe(beside + 14)
    // What is no number of rows counts as the most there may be.
    for (const first of ['first: 100000', 'first: -1', 'first: $missing', 'first: "1"'])
      expect(costOf(rows(first))).toBe(beside + 2 * limits.page)
  })

  it('a list in a list multiplies, also through a fragment', () => {
    const text = `{ orders(first: 100) { nodes { ...order } } } fragment order on Order { lines { id skuTitle } }`
    expect(costOf(text)).toBe(2 + 100 * (1 + limits.plainList * 2))
  })

  it('refuses an answer of too many fields, and one with fewer rows is let through', () => {
    const offers = (first: number) =>
      parse(`query ($id: ID!) { offers(customerId: $id, first: ${first}) { nodes { id options {
        term billingPlan currency a b c d e f g h i j k l m n o p } } } }`)
    expect(problemOf(offers(100))).toContain('Ask for fewer rows')
    expect(problemOf(offers(10))).toBeUndefined()
  })
})

describe('the documents of the portals', () => {
  const all = Object.entries(knownDocuments).flatMap(([portal, documents]) =>
    [...documents.values()].map((text) => ({ portal, text })),
  )

  it('are within the limits and fit the schema', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const { portal, text } of all) {
      const document = parse(text, { maxTokens: limits.tokens })
      expect({ portal, text, problem: problemOf(document) }).toEqual({ portal, text, problem: undefined })
      expect(validate(schema, document)).toEqual([])
    }
  })

  it('hold one operation each, so that no caller chooses one by name', () => {
    for (const { text } of all) {
      const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      expect(operations).toHaveLength(1)
    }
  })
})
