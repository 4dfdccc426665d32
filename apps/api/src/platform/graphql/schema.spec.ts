import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  getNamedType,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** Issue 2: "every mutation except sign-in, sign-out, draft autosave and link opened". */
const withoutKey = [
  'signIn',
  'signOut',
  'saveInvitationDraft',
  'saveDraft',
  'noteInvitationOpened',
  'noteInvitationLinkCut',
  'putCatalogImportPart',
]

describe('the schema', () => {
  it('has mutations to walk over', () => {
    expect(mutations.length).toBeGreaterThan(3)
  })

  it.each(
    mutations
      .filter((field) => !withoutKey.includes(field.name))
      .map((field) => [field.name, field] as const),
  )('gives %s an idempotency key and a dry run', (_, field) => {
    const argumentsOf = Object.fromEntries(
      field.args.map((argument) => [argument.name, String(argument.type)]),
    )
    expect(argumentsOf['idempotencyKey']).toBe('IdempotencyKey!')
    expect(argumentsOf['dryRun']).toBe('Boolean!')
  })

  it.each(mutations.filter((field) => field.name !== 'signOut').map((field) => [field.name, field] as const))(
    'answers %s with a union of one success and refusals',
    (_, field) => {
      const type = getNamedType(field.type)
      if (!isUnionType(type)) throw new Error(`${field.name} returns no union`)
      const successes = type.getTypes().filter((member) => !isRefusal(member))
      expect(successes.map((member) => member.name)).toEqual([expect.stringMatching(/Success$/)])
      const preview = successes[0]?.getFields()['preview']
      expect(preview === undefined).toBe(withoutKey.includes(field.name))
    },
  )

  it('takes no value without bounds: every argument and input field is of a scalar of ours', () => {
    expect(unbounded()).toEqual([])
  })

  it('describes every type, field, argument and value', () => {
    expect(undescribed()).toEqual([])
  })

  it('calls no type of ours Subscription', () => {
    expect(schema.getType('Subscription')).toBeUndefined()
  })
})

function isRefusal(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((item) => item.name === 'UserError')
}

/** The scalars of GraphQL itself say a type and no range. */
function unbounded(): string[] {
  const builtIn = (type: GraphQLInputType) =>
    ['String', 'ID', 'Int', 'Float'].includes(getNamedType(type).name)
  const roots = [schema.getQueryType(), schema.getMutationType()]
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type))
  return [
    ...roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).flatMap((field) =>
        field.args.filter(({ type }) => builtIn(type)).map(({ name }) => `${field.name}(${name})`),
      ),
    ),
    ...inputs.flatMap((input) =>
      Object.values(input.getFields())
        .filter(({ type }) => builtIn(type))
        .map(({ name }) => `${input.name}.${name}`),
    ),
  ]
}

function undescribed(): string[] {
  const missing: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      type.name.startsWith('__') ||
      ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name)
    )
      continue
    if (!type.description) missing.push(type.name)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isEnumType(type)) continue
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`)
      if (!('args' in field)) continue
      for (const argument of field.args) {
        if (!argument.description && argument.name !== 'input')
          missing.push(`${type.name}.${field.name}(${argument.name})`)
      }
    }
  }
  return missing
}
