import { readdirSync, readFileSync } from 'node:fs'
import { invalidInputWords, type RefusalCode, refusalWords } from '@relais/domain'
import {
  buildSchema,
  type FragmentDefinitionNode,
  GraphQLUnionType,
  isUnionType,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { invalidInputSentences, sentencesOf, wordsForPrograms } from '../platform/graphql/refusal-sentence.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const filesOf = (folder: string, wanted: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => `${folder}/${path}`)

const schema = buildSchema(read('apps/api/schema.graphql'))
const sources = filesOf('apps/api/src', /(?<!spec)\.ts$/)
  .map(read)
  .join('\n')
/** Name of the type and code of every declared refusal. */
const declared = new Map(
  [...sources.matchAll(/name: '(\w+Error)',\s+code: '(\w+)'/g)].map(
    ([, name = '', code = '']) => [name, code] as const,
  ),
)
/** Names in braces, at whatever depth; of a plural's or a choice's branches too. */
const namesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name)
const wordsOf = (code: string): { message: string; remedy: string } =>
  refusalWords[code as RefusalCode] ?? { message: '', remedy: '' }
const neededBy = (type: string) => {
  const { message, remedy } = wordsOf(declared.get(type) ?? '')
  const needed = new Set([...namesIn(message), ...namesIn(remedy)])
  if (needed.delete('wait')) needed.add('retryAfterSeconds')
  if (type === 'InvalidInputError') for (const name of ['field', 'reason', 'maximum']) needed.add(name)
  return [...needed]
}

describe('the sentences of refusals', () => {
  it('are there for every refusal of the schema, and for nothing else', () => {
    expect(declared.size).toBeGreaterThan(45)
    const members = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLUnionType => isUnionType(type))
      .flatMap((union) => union.getTypes().map(({ name }) => name))
      .filter((name) => name.endsWith('Error'))
    expect(new Set(declared.keys())).toEqual(new Set(members))
    expect([...declared.values()].toSorted()).toEqual(Object.keys(refusalWords).toSorted())
  })

  it('hold their data, with no name left in braces', () => {
    for (const [type, code] of declared) {
      const data = Object.fromEntries(neededBy(type).map((name) => [name, '3']))
      const refusal = { ...data, code: code as RefusalCode }
      for (const sentence of Object.values(sentencesOf(refusal.code, refusal)))
        expect(sentence, code).toMatch(/^[^{}]+$/)
    }
    for (const reason of Object.keys(invalidInputWords) as (keyof typeof invalidInputWords)[])
      for (const sentence of Object.values(
        invalidInputSentences({ code: 'invalid_input', reason, maximum: 1200 }),
      ))
        expect(sentence, reason).toMatch(/^[^{}]+$/)
  })

  it('are other ones for programs only where a program does something else', () => {
    expect(Object.keys(wordsForPrograms).toSorted()).toEqual([
      'confirmation_required',
      'draft_changed',
      'idempotency_key_reused',
    ])
  })
})

describe('the operations of the portals', () => {
  const definitions = [
    'apps/customer-portal',
    'apps/provider-portal',
    'apps/reseller-portal',
    'packages/graphql-client',
    'packages/portal-kit',
    'packages/portal-features',
  ]
    .flatMap((folder) => filesOf(`${folder}/src`, /\.graphql$/))
    .flatMap((path) => parse(read(path)).definitions.map((definition) => [path, definition] as const))
  const operations = definitions
    .filter((item): item is [string, OperationDefinitionNode] => item[1].kind === 'OperationDefinition')
    .filter(([, { operation }]) => operation === 'mutation')
  const fragments = new Map(
    definitions
      .map(([, definition]) => definition)
      .filter((item): item is FragmentDefinitionNode => item.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment.selectionSet.selections] as const),
  )
  /** What is selected, the fragments of the documents spread out. */
  const spread = (selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((item) =>
      item.kind === 'FragmentSpread' ? spread(fragments.get(item.name.value) ?? []) : [item],
    )

  it('ask for every field that the words of a refusal name', () => {
    expect(operations.length).toBeGreaterThan(25)
    let told = 0
    const missing = operations.flatMap(([path, { selectionSet }]) => {
      const [field] = selectionSet.selections
      if (field?.kind !== 'Field' || !field.selectionSet) return []
      const of = spread(field.selectionSet.selections)
      // An operation whose refusals nobody is told.
      if (
        !of.some((item) => item.kind === 'Field' && item.name.value === 'remedy') &&
        !of.some((item) => item.kind === 'InlineFragment' && /remedy/.test(JSON.stringify(item)))
      )
        return []
      told += 1
      const union = schema.getMutationType()?.getFields()[field.name.value]?.type
      const types = union && 'ofType' in union ? union.ofType : union
      if (!isUnionType(types)) return [`${path}: no union`]
      return types.getTypes().flatMap(({ name }) => {
        const asked = of.flatMap((item) =>
          item.kind === 'InlineFragment' && item.typeCondition?.name.value === name
            ? item.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []))
            : [],
        )
        return neededBy(name)
          .filter((needed) => !asked.includes(needed))
          .map((needed) => `${path}: ${name}.${needed}`)
      })
    })
    expect(missing).toEqual([])
    expect(told).toBeGreaterThan(20)
  })
})
