import { randomInt, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { documentIdOf } from '@relais/test-kit/known-document'
import { patienceMs } from './patience.ts'

type Portal = 'reseller' | 'provider' | 'customer'

interface Answer {
  readonly status: number
  readonly body: string
  readonly cookie: string | undefined
}

/** What a mutation answered. */
export type Success = Readonly<Record<string, unknown>> & { readonly session?: string }

/** A person's portal that does what a person does when no answer comes: the same again, with the same idempotency key. */
export class PatientClient {
  /** How many requests had to be sent again. */
  repeats = 0
  /** How many were answered. */
  answered = 0
  /** Answers other than success, refusal and "unavailable": there must be none. */
  readonly faults: string[] = []

  constructor(private readonly urls: Readonly<Record<Portal, string>>) {}

  /** Makes a change. Throws when it is refused. */
  async change(
    portal: Portal,
    field: string,
    input: object,
    selection: string,
    session: string | null,
    inputType = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`,
  ): Promise<Success> {
    const success = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`
    const keyed = field !== 'signIn'
    const query = `mutation ($input: ${inputType}!${keyed ? ', $idempotencyKey: IdempotencyKey!' : ''}) {
      ${field}(input: $input${keyed ? ', idempotencyKey: $idempotencyKey' : ''}) {
        __typename ... on UserError { code message } ... on ${success} { ${selection || '__typename'} }
      }
    }`
    const variables = { input, ...(keyed ? { idempotencyKey: randomUUID() } : {}) }
    // Without a session a portal's own documents are answered and nothing else.
    const operation = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    const document = session === null ? { documentId: documentIdOf(portal, operation) } : { query }
    const { data, cookie } = await this.send(portal, document, variables, session)
    const answer = data[field] as Success & { readonly __typename: string }
    if (answer.__typename !== success) throw new Error(`${field}: ${JSON.stringify(answer)}`)
    return { ...answer, ...(cookie === undefined ? {} : { session: cookie }) }
  }

  /** Reads one field. */
  async read<T>(portal: Portal, query: string, variables: object, session: string | null): Promise<T> {
    const { data } = await this.send(portal, { query }, variables, session)
    return Object.values(data)[0] as T
  }

  private async send(
    portal: Portal,
    document: { readonly documentId: string } | { readonly query: string },
    variables: object,
    session: string | null,
  ) {
    const payload = JSON.stringify({ ...document, variables })
    const until = Date.now() + patienceMs
    for (;;) {
      const answer = await this.post(portal, payload, session).catch(() => null)
      if (answer !== null && answer.status < 500) {
        const { data, errors } = JSON.parse(answer.body) as {
          data: Record<string, unknown>
          errors?: unknown[]
        }
        if (errors !== undefined && errors.length > 0)
          throw new Error(`${JSON.stringify(document)}\n${JSON.stringify(errors)}`)
        this.answered += 1
        return { data, cookie: answer.cookie }
      }
      if (answer !== null && answer.status !== 503) this.faults.push(`${answer.status} ${answer.body}`)
      if (Date.now() > until) throw new Error(`no answer in all this time: ${answer?.status} ${answer?.body}`)
      this.repeats += 1
      await wait(100)
    }
  }

  private post(portal: Portal, payload: string, session: string | null): Promise<Answer> {
    const url = new URL(this.urls[portal])
    return new Promise((done, fail) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: url.port,
          path: '/graphql',
          method: 'POST',
          timeout: 15_000,
          headers: {
            host: url.host,
            origin: url.origin,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(payload),
            // Each person from an address of his own: the limits on guessing are not what is tried here.
            'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
            ...(session === null ? {} : { cookie: session }),
          },
        },
        (response) => {
          let body = ''
          response.on('data', (chunk) => (body += String(chunk)))
          response.on('error', fail)
          response.on('end', () => {
            const cookie = response.headers['set-cookie']?.find((line) => line.includes('session='))
            done({ status: response.statusCode ?? 0, body, cookie: cookie?.split(';', 1)[0] })
          })
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('no answer in time')))
      asked.on('error', fail)
      asked.end(payload)
    })
  }
}
