import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Lexer,
  Source,
  TokenKind,
} from 'graphql'
import { below, chance, oneOf } from './choose.ts'
import { schema } from './schema.ts'

type Random = () => number

/** How a document is made: each chance by the seed; wild ones need not fit the schema. */
interface Making {
  readonly random: Random
  readonly isWild: boolean
}

const directives = ['@include(if: true)', '@skip(if: false)', '@skip(if: true)']
const wildDirectives = ['@include(if: $no)', '@deprecated', '@x', '@include', '@skip(if: 1)']

/** A document that fits the schema, or (every other one) nearly: too deep, too wide, in a circle, with values that are none. */
export function randomQuery(random: Random): string {
  const query = schema.getQueryType()
  if (!query) throw new Error('a schema without queries')
  const isWild = chance(random, 0.5)
  const making = { random, isWild }
  const roots = Object.values(query.getFields())
  const depth = isWild && chance(random, 0.2) ? 14 : 1 + below(random, 4)
  const count = isWild && chance(random, 0.2) ? 12 : 1 + below(random, 2)
  const fields = Array.from(
    { length: count },
    (_, at) => `r${at}: ${fieldText(making, oneOf(random, roots), depth)}`,
  )
  if (!isWild) return `${oneOf(random, ['', 'query ', 'query A '])}{ ${fields.join(' ')} }`
  const head = oneOf(random, [
    'query A($no: Boolean) ',
    'query ($no: Boolean! = true) ',
    'query ($no: X) ',
    '',
  ])
  const fragment = chance(random, 0.3)
    ? ` ...F } fragment F on ${oneOf(random, ['Query', 'Order', 'Nothing'])} { __typename `
    : ''
  const circle = chance(random, 0.2) ? ' fragment G on Query { ...H } fragment H on Query { ...G }' : ''
  const introspection = chance(random, 0.2)
    ? ' __schema { types { name fields { name type { name ofType { name } } } } }'
    : ''
  return `${head}{ ${fields.join(' ')}${introspection}${fragment} }${circle}`
}

function fieldText(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random, isWild } = making
  const alias = depth > 0 && isWild && chance(random, 0.2) ? `a${below(random, 20)}: ` : ''
  const values = field.args.flatMap(({ name, type }) => {
    const isNeeded = isNonNullType(type)
    return isNeeded || chance(random, 0.3) ? [`${name}: ${literalOf(making, getNamedType(type))}`] : []
  })
  const given = values.length > 0 ? `(${values.join(', ')})` : ''
  const directive = chance(random, 0.1) ? ` ${oneOf(random, isWild ? wildDirectives : directives)}` : ''
  return `${alias}${field.name}${given}${directive}${selectionText(making, getNamedType(field.type), depth - 1)}`
}

function selectionText(making: Making, type: GraphQLNamedType, depth: number): string {
  const { random, isWild } = making
  if (isLeafType(type)) return isWild && chance(random, 0.02) ? ' { x }' : ''
  if (isAbstractType(type)) {
    const inner = schema
      .getPossibleTypes(type)
      .filter(() => chance(random, 0.5))
      .map((member) => `... on ${member.name}${selectionText(making, member, depth)}`)
    return ` { __typename ${inner.join(' ')} }`
  }
  if (!isObjectType(type) || (isWild && chance(random, 0.02))) return ''
  const chosen = Object.values(type.getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .filter(() => chance(random, 0.4))
    .map((field) => fieldText(making, field, depth))
  return ` { __typename ${chosen.join(' ')} }`
}

const wildLiterals = [
  'null',
  '1',
  '"x"',
  '""',
  '[]',
  '{}',
  '$no',
  'true',
  '-1',
  '1e400',
  '"\\u0000"',
  '"""block"""',
  'ANY',
  '"\\u{1F600}"',
]

function literalOf({ random, isWild }: Making, type: GraphQLNamedType): string {
  if (isWild && chance(random, 0.3)) return oneOf(random, wildLiterals)
  if (isEnumType(type)) return oneOf(random, type.getValues()).name
  const byType: Readonly<Record<string, string>> = {
    PageSize: '2',
    Quantity: '3',
    Boolean: oneOf(random, ['true', 'false']),
    DateTime: '"2026-01-01T00:00:00Z"',
    Day: '"2026-01-01"',
    ObjectId: '"01900000-0000-7000-8000-000000000000"',
    SearchText: '"abc"',
    Cursor: 'null',
  }
  return byType[type.name] ?? '"x"'
}

const punctuation = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '=',
  '|',
  '&',
  '"',
  '"""',
  '#',
  ',',
  '\\',
  '\u0000',
]

/** A known document with some of its tokens taken out, doubled, exchanged, or replaced by others; now and then as it is. */
export function mutatedDocument(random: Random, documents: readonly string[]): string {
  const tokens = tokensOf(oneOf(random, documents))
  const others = tokensOf(oneOf(random, documents))
  const changes = chance(random, 0.2) ? below(random, 12) : below(random, 3)
  for (let change = 0; change < changes; change++) {
    const at = below(random, tokens.length)
    const act = below(random, 6)
    if (act === 0) tokens.splice(at, 1)
    else if (act === 1) tokens.splice(at, 0, tokens[at] ?? '')
    else if (act === 2) tokens.splice(at, 1, oneOf(random, others))
    else if (act === 3) tokens.splice(at, 0, oneOf(random, punctuation))
    else if (act === 4) tokens.splice(at, 0, ...others.slice(0, below(random, 30)))
    else tokens.splice(at, below(random, 10))
    if (tokens.length === 0) return ''
  }
  return tokens.join(' ')
}

function tokensOf(text: string): string[] {
  const lexer = new Lexer(new Source(text))
  const tokens: string[] = []
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push(text.slice(token.start, token.end))
  return tokens
}
