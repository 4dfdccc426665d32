import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { documentIdOf } from '@relais/test-kit/known-document'
import { type Answer, send, signIn } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** Text that would leave a file in the state folder were it ever run as code, in the ways out of the code around it. */
function payloads(file: string): readonly string[] {
  const act = `process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(file)},"x")`
  return [
    `a"]=0;${act};x["`,
    `a:(${act}),b`,
    `"+(${act})+"`,
    `\`+(${act})+\``,
    `a'];${act};//`,
    `*/${act};/*`,
    `\n${act}\n`,
    `constructor.constructor('${act.replaceAll("'", '')}')()`,
  ]
}

type Node = Readonly<Record<string, unknown>>
const name = (value: string): Node => ({ kind: 'Name', value })
const field = (more: object): Node => ({
  kind: 'Field',
  name: name('__typename'),
  arguments: [],
  directives: [],
  ...more,
})
const operation = (more: object, ...selections: readonly Node[]): Node => ({
  kind: 'OperationDefinition',
  operation: 'query',
  variableDefinitions: [],
  directives: [],
  selectionSet: { kind: 'SelectionSet', selections },
  ...more,
})
const documentOf = (...definitions: readonly Node[]): Node => ({ kind: 'Document', definitions })
const variable = (value: string): Node => ({ kind: 'Variable', name: name(value) })
const include = (value: Node): Node => ({
  kind: 'Directive',
  name: name('include'),
  arguments: [{ kind: 'Argument', name: name('if'), value }],
})
const first = (value: Node): Node =>
  field({
    name: name('customers'),
    arguments: [{ kind: 'Argument', name: name('first'), value }],
    selectionSet: { kind: 'SelectionSet', selections: [field({})] },
  })

/** Syntax trees that a text could never come to: a name or a value that holds code. */
const trees: readonly ((code: string) => Node)[] = [
  (code) => documentOf(operation({}, field({ alias: name(code) }))),
  (code) => documentOf(operation({}, field({ name: name(code) }))),
  (code) => documentOf(operation({ name: name(code) }, field({}))),
  (code) => documentOf(operation({ operation: code }, field({}))),
  (code) =>
    documentOf(operation({}, field({ directives: [include({ kind: 'BooleanValue', value: code })] }))),
  (code) => documentOf(operation({}, field({ directives: [include(variable(code))] }))),
  ...['IntValue', 'FloatValue', 'EnumValue', 'StringValue', 'BooleanValue'].map(
    (kind) => (code: string) => documentOf(operation({}, first({ kind, value: code }))),
  ),
  (code) => documentOf(operation({}, first(variable(code)))),
  (code) =>
    documentOf(operation({}, { kind: 'FragmentSpread', name: name(code), directives: [] }), {
      kind: 'FragmentDefinition',
      name: name(code),
      typeCondition: { kind: 'NamedType', name: name('Query') },
      directives: [],
      selectionSet: { kind: 'SelectionSet', selections: [field({})] },
    }),
]

/** Bodies of a request that carry a text to a place where some library might take it for code or for a document. */
function bodies(code: string, documentId: string): readonly unknown[] {
  const query = 'query A { viewer { portal } }'
  return [
    ...trees.flatMap((tree) => [
      { query: JSON.stringify(tree(code)) },
      { query: tree(code) },
      [{ query: tree(code) }],
    ]),
    { query, operationName: code },
    { documentId, operationName: code },
    { documentId: code },
    { documentId, query: JSON.stringify(documentOf(operation({}, field({ alias: name(code) })))) },
    { query: code },
    { query: documentId, persisted: true },
    { query, extensions: { persistedQuery: { version: 1, sha256Hash: code } } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: documentId } } },
    [{ query }],
    { query: [query] },
    { query, variables: code },
  ]
}

/** Nothing that a caller writes is ever run as code: not a name, not a value, not a tree in place of a text. */
export const codeGenerator: Proof = {
  id: 'code-generator',
  goal: 'hostile trees, names, values and operation names: 0 are run, all are refused with 4xx',
  run: async (world) => attack(world),
}

async function attack({ product }: TrustWorld): Promise<Outcome> {
  const marker = 'ran-foreign-code'
  const account = product.accounts.find(({ portal }) => portal === 'reseller')
  if (!account) throw new Error('the demo has no reseller')
  const session = await signIn(product, 'reseller', account.email, account.password)
  const documentId = documentIdOf('reseller', 'Viewer')
  const notes: string[] = []
  let tried = 0
  for (const [index, code] of payloads(join(product.state, marker)).entries()) {
    for (const body of bodies(code, documentId)) {
      for (const cookie of [null, session]) {
        // More than once: what is kept and asked for again is what a compiler takes up.
        for (let sent = 0; sent < 3; sent++) {
          tried += 1
          const answer = await ask(product, body, cookie)
          if (answer.status < 400 || answer.status > 499)
            notes.push(`payload ${index}: ${answer.status} ${JSON.stringify(body).slice(0, 160)}`)
        }
      }
    }
    if ((await readdir(product.state)).includes(marker)) notes.push(`payload ${index} was run`)
  }
  return { tried, failed: notes.length, notes }
}

function ask(product: TrustWorld['product'], body: unknown, cookie: string | null): Promise<Answer> {
  return send(product, 'reseller', {
    body: JSON.stringify(body),
    headers: cookie === null ? {} : { cookie },
  })
}
