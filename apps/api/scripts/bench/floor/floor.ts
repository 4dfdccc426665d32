import { createHash, randomBytes, randomInt } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { verify } from '@node-rs/argon2'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { acceptStatement } from './acceptance.ts'
import { addLicensesStatement, checkOutStatement } from './orders.ts'
import { customerStatement, listStatements, ordersStatement } from './reads.ts'
import { candidateStatement, sessionStatement } from './sign-in.ts'
import type { Statement } from './statement.ts'

// The floor: what the same answers cost by hand, with node:http and pg, one prepared statement an operation (signing in: two, the slow
// hash between them), as a superuser. No session, no policies, no row security, no log. What a change leaves (audit entries, mails and
// their jobs, notifications, its key) it leaves too.
const databaseUrl = process.env['FLOOR_DATABASE_URL']
const port = Number(process.env['FLOOR_PORT'])
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })

type Row = Record<string, string>
const run = async (statement: Statement, values: readonly unknown[]): Promise<Row> => {
  const { rows } = await pool.query<Row>({ ...statement, values: [...values] })
  const [row] = rows
  if (!row) throw new Error(`refused: ${statement.name ?? statement.text}`)
  return row
}

interface Price {
  readonly amount: number
}

/** What the bench asks: who asks is believed, and the variables are those that the API gets. */
interface Asked {
  readonly organizationId: string
  readonly userId: string
  readonly variables: {
    readonly idempotencyKey?: string
    readonly after?: string
    readonly search?: string
    readonly id: string
    readonly input: Readonly<Record<string, string>> & {
      readonly seenUnitListPrice: Price
      readonly seenUnitCost: Price
    }
  }
}

const page = (field: string, { nodes, more, last }: Row) => {
  const cursor = last ? `"${Buffer.from(JSON.stringify(JSON.parse(last))).toString('base64url')}"` : 'null'
  return `{"data":{"${field}":{"nodes":${nodes},"pageInfo":{"endCursor":${cursor},"hasNextPage":${more}}}}}`
}
const success = (field: string, type: string, key: string, value: string | undefined) =>
  `{"data":{"${field}":{"__typename":"${type}","${key}":${value}}}}`
/** The key of a change, and what it is bound to. */
const keyOf = ({ variables: { idempotencyKey, input } }: Asked) => [
  idempotencyKey,
  createHash('sha256').update(JSON.stringify(input)).digest('hex'),
]
const orderNumber = () => `O-${randomInt(16 ** 10 - 1).toString(16)}F`

const operations: Readonly<Record<string, (asked: Asked) => Promise<string>>> = {
  async Customers({ organizationId, variables: { after, search } }) {
    if (search)
      return page(
        'customers',
        await run(listStatements.search, [organizationId, `%${search.toLowerCase()}%`]),
      )
    if (!after) return page('customers', await run(listStatements.first, [organizationId]))
    const values = JSON.parse(Buffer.from(after, 'base64url').toString()) as [name: string, id: string]
    return page('customers', await run(listStatements.after, [organizationId, ...values]))
  },
  async Customer({ organizationId, variables: { id } }) {
    const { customer } = await run(customerStatement, [organizationId, id])
    return `{"data":{"customer":${customer}}}`
  },
  async Orders({ organizationId }) {
    return page('orders', await run(ordersStatement, [organizationId]))
  },
  async AddLicenses(asked) {
    const { organizationId, userId, variables } = asked
    const { input } = variables
    const { subscriptionId, quantity, seenUnitListPrice, seenUnitCost } = input
    const made = [uuid(), uuid(), uuid(), orderNumber()]
    const seen = [quantity, seenUnitListPrice.amount, seenUnitCost.amount]
    const values = [organizationId, userId, subscriptionId, ...made, ...seen, ...keyOf(asked), uuid()]
    const { order } = await run(addLicensesStatement, values)
    return success('addLicenses', 'AddLicensesSuccess', 'order', order)
  },
  async CheckOutCart(asked) {
    const { organizationId, userId, variables } = asked
    const made = [uuid(), uuid(), uuid(), orderNumber(), uuid()]
    const values = [organizationId, userId, variables.input['cartId'], ...made, ...keyOf(asked), uuid()]
    const { order } = await run(checkOutStatement, values)
    return success('checkOutCart', 'CheckOutCartSuccess', 'order', order)
  },
  async AcceptCustomerInvitation(asked) {
    const { organizationId, userId, variables } = asked
    const { input } = variables
    const hash = createHash('sha256').update(String(input['token'])).digest('hex')
    const made = [uuid(), uuid(), uuid(), uuid()]
    const entries = [uuid(), uuid(), uuid(), uuid(), uuid()]
    const link = [input['invitationId'], hash]
    const values = [organizationId, userId, ...link, ...made, ...keyOf(asked), ...entries]
    const { receipt } = await run(acceptStatement, values)
    return success('acceptCustomerInvitation', 'AcceptCustomerInvitationSuccess', 'receipt', receipt)
  },
  async SignIn({ variables: { input } }) {
    const person = await run(candidateStatement, [String(input['userPrincipalName']).toLowerCase()])
    if (!(await verify(person['hash'] ?? '', String(input['password'])))) throw new Error('SignIn: refused')
    const hash = createHash('sha256').update(randomBytes(32)).digest('hex')
    const { viewer } = await run(sessionStatement, [person['id'], person['organization_id'], uuid(), hash])
    return success('signIn', 'SignInSuccess', 'viewer', viewer)
  },
}

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const operation = operations[request.url?.slice(1) ?? '']
  if (!operation) throw new Error(`no operation ${request.url}`)
  // The bench is its only caller.
  return operation(JSON.parse(Buffer.concat(chunks).toString()) as Asked)
}

// The queue makes its tasks as they are first asked for.
await pool.query(
  `insert into graphile_worker._private_tasks (identifier) values ('send_mail') on conflict do nothing`,
)
createServer((request, response) => {
  answer(request).then(
    (text) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    },
    (error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
  )
}).listen(port, '127.0.0.1')
process.stdin.on('end', () => process.exit(0)).resume()
