import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** A place where a client writes a value: `field`, and the names down to it (argument, then fields of input objects). */
export interface Place {
  readonly kind: 'query' | 'mutation'
  readonly field: GraphQLField<unknown, unknown>
  readonly path: readonly string[]
  readonly type: GraphQLInputType
}

/** Every place of the schema where a client writes a leaf. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) => placesIn(kind, field, argument, [])),
    ),
  )
}

function placesIn(
  kind: Place['kind'],
  field: Place['field'],
  item: GraphQLArgument | GraphQLInputField,
  above: readonly string[],
): Place[] {
  const path = [...above, item.name]
  const type = getNamedType(item.type)
  const self = { kind, field, path, type: item.type }
  if (!isInputObjectType(type)) return [self]
  return [self, ...Object.values(type.getFields()).flatMap((inner) => placesIn(kind, field, inner, path))]
}

const long = 'a'.repeat(64 * 1024)
/** Nothing can compress it: an index of PostgreSQL takes 2,704 bytes. */
const dense = Array.from({ length: 1_999 }, (_, at) =>
  String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
).join('')

/** Texts that have broken programs: empty, blank, long, of every script and none, with meaning to the layers below. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  'a',
  'ab',
  long,
  'a'.repeat(150),
  dense,
  'é'.repeat(12_000),
  '😀'.repeat(101),
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\r\nBcc: x@x.example',
  '\u202Eabc\u200b\ufeff',
  'e\u0301'.repeat(60),
  '%_\\%',
  '\\',
  "' or 1=1 --",
  '$1 {link} ${x} {{x}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'NaN',
  '-1',
  '99999999999999999999',
  '{"a":1}',
  '[]',
  'null',
  'constructor',
  '__proto__',
  'P1Y',
  'P99999999999Y',
  'PT0S',
  'P-1D',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  'Europe/Paris\u0000',
  'a@b',
  `${'a'.repeat(64)}@${'b.'.repeat(90)}example`,
]

/** Instants that JavaScript knows and PostgreSQL does not, or none of both. */
export const hostileInstants: readonly unknown[] = [
  '',
  'tomorrow',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '2026-01-01',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:00:00+99:99',
  0,
  -1,
  8.64e15,
  1e308,
  long,
]

const cursor = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const uuid = '01900000-0000-7000-8000-000000000000'

/** Cursors that are ours in form alone. */
export const hostileCursors: readonly string[] = [
  '',
  'x',
  '%%%',
  cursor([]),
  cursor([uuid]),
  cursor(['a', 'b', 'c']),
  cursor(['', '']),
  cursor(['x', 'no id']),
  cursor(['x', uuid]),
  cursor([uuid, uuid]),
  ...hostileInstants
    .filter((value) => typeof value === 'string')
    .flatMap((at) => [cursor([at, uuid]), cursor([at, 'x', uuid]), cursor(['x', at, uuid])]),
  cursor(['1e999', uuid]),
  cursor(['99999999999999999999', uuid]),
  cursor(['a\u0000', uuid]),
  cursor(['\ud800', uuid]),
  cursor([long.slice(0, 9000), uuid]),
  cursor([{}, 1]),
  cursor([[[]]]),
]

const numbers: readonly unknown[] = [0, -1, 1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308, 0.5, -0, '1']

const otherTypes: readonly unknown[] = [null, true, 1, 'x', [], {}, [[1]], { a: { b: [] } }]

/** What is written at a place of this type. */
export function hostileValuesOf(place: Place): readonly unknown[] {
  const type = getNamedType(place.type)
  const name = place.path.at(-1)
  if (isInputObjectType(type)) return otherTypes
  if (isEnumType(type) || type.name === 'Boolean') return [...otherTypes, '', 'toString', '__proto__']
  const values = valuesOfLeaf(type.name, name)
  const all = [...values, ...otherTypes]
  return isListed(place.type) ? [...all, ...values.map((value) => [value]), Array(2000).fill(uuid)] : all
}

function valuesOfLeaf(type: string, name: string | undefined): readonly unknown[] {
  if (name === 'after') return [...hostileCursors, ...hostileTexts]
  if (/Int|Units|Number|Count|Quantity|Size|Revision/.test(type)) return numbers
  if (/Instant|DateTime|Day/.test(type)) return [...hostileInstants, ...hostileTexts]
  if (/^ID$|Id$|Key$/.test(type))
    return [uuid, uuid.toUpperCase(), `${uuid}0`, `{${uuid}}`, '', 'x', long, '\u0000', '\ud800', 1, 1e308]
  return hostileTexts
}

function isListed(type: GraphQLInputType): boolean {
  return isListType(type) || (isNonNullType(type) && isListType(type.ofType))
}

/** What is asked of an answer: its type, the sentences of a refusal, the plain fields of an object, of a list its nodes. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isUnionType(type)) {
    const success = type.getTypes().find(({ name }) => name.endsWith('Success'))
    const of = success ? `... on ${success.name} { ${plainOf(success)} }` : ''
    return `{ __typename ${of} ... on UserError { code message remedy } }`
  }
  if (!isObjectType(type)) return ''
  const nodes = type.getFields()['nodes']
  if (nodes) return `{ nodes ${selectionOf(nodes)} pageInfo { hasNextPage endCursor } }`
  return `{ __typename ${plainOf(type)} }`
}

function plainOf(type: GraphQLObjectType): string {
  const plain = Object.values(type.getFields()).filter(
    (item) => isLeafType(getNamedType(item.type)) && item.args.length === 0,
  )
  return ['__typename', ...plain.map(({ name }) => name)].join(' ')
}

/** The operation that asks for one field with all its arguments as variables of their names. */
export function operationOf(kind: Place['kind'], field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const [declaration, call] = field.args.length === 0 ? ['', ''] : [`(${declared})`, `(${passed})`]
  return `${kind} ${declaration} { ${field.name}${call} ${selectionOf(field)} }`
}

/** Good values for every argument that must be there, of what is known by name; the others are left out. */
export function goodValuesOf(
  field: GraphQLField<unknown, unknown>,
  known: (name: string, type: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    field.args.flatMap((item) => {
      const value = goodValueOf(item, known)
      return value === undefined ? [] : [[item.name, value]]
    }),
  )
}

function goodValueOf(
  item: GraphQLArgument | GraphQLInputField,
  known: (name: string, type: string) => unknown,
): unknown {
  const type = getNamedType(item.type)
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((inner) => {
        const value = goodValueOf(inner, known)
        return value === undefined ? [] : [[inner.name, value]]
      }),
    )
  }
  const value = known(item.name, type.name)
  if (value !== undefined) return value
  if (!isNonNullType(item.type)) return undefined
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (type.name === 'Boolean') return true
  return /Int|Units|Number|Count|Quantity|Size|Revision/.test(type.name) ? 1 : 'x'
}

/** The same values with one place written over. */
export function withValueAt(
  values: Readonly<Record<string, unknown>>,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [name = '', ...rest] = path
  if (rest.length === 0) return { ...values, [name]: value }
  const inner = values[name]
  const object = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  return { ...values, [name]: withValueAt(object, rest, value) }
}
