import type { Portal } from '@relais/domain'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { v5 as uuidv5 } from 'uuid'
import type { Config } from '../platform/config.ts'
import { graphqlInProcess } from '../platform/http/in-process.ts'

const keys = '5f0f7bc8-2a3c-4a4e-9d2a-8f5f6f0f9a11'

/** Somebody of the demo, signed in at a portal. */
export interface DemoSession {
  readonly portal: Portal
  readonly token: string
}

type Answer = Record<string, unknown> & { readonly __typename: string; readonly code?: string }

/**
 * Does in the demo world what people do, by the same GraphQL. Keys follow from the name of the step: a seed that was cut
 * off goes on where it stopped, and nothing is made twice.
 */
export class DemoClient {
  private readonly addresses = new Map<string, string>()

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly config: Config,
  ) {}

  /** Signs somebody in, each from an address of its own: a year of sign-ins is no guessing. Throws when it is refused. */
  async signIn(portal: Portal, userPrincipalName: string, password: string): Promise<DemoSession> {
    const document =
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { message } } }'
    const answer = await graphqlInProcess(
      this.app,
      this.config,
      portal,
      document,
      { input: { userPrincipalName, password } },
      null,
      this.addressOf(userPrincipalName),
    )
    if (!answer.session)
      throw new Error(`demo: ${userPrincipalName} could not sign in: ${JSON.stringify(answer)}`)
    return { portal, token: answer.session }
  }

  private addressOf(userPrincipalName: string): string {
    const number = (this.addresses.size + 1).toString(16)
    const address = this.addresses.get(userPrincipalName) ?? `2001:db8::${number}`
    this.addresses.set(userPrincipalName, address)
    return address
  }

  /** Makes one change as this person; `selection` is read of the success. Throws when it is refused. */
  async change<T>(
    session: DemoSession,
    field: string,
    step: string,
    input: object,
    selection: string,
    inputType?: string,
  ): Promise<T> {
    const name = nameOf(field)
    const document = `mutation ($input: ${inputType ?? `${name}Input`}!, $key: IdempotencyKey!) {
      ${field}(input: $input, idempotencyKey: $key) {
        __typename ... on UserError { code message } ... on ${name}Success { ${selection} }
      }
    }`
    const key = uuidv5(`${field} ${step}`, keys)
    const answer = await this.ask<Answer>(session, document, { input, key })
    if (!answer.__typename.endsWith('Success'))
      throw new Error(`demo: ${field} (${step}): ${JSON.stringify(answer)}`)
    // The selection was written for this type by the caller.
    return answer as unknown as T
  }

  /** Makes a change that takes no key, because once is once; a seed that goes on may find it refused as done. */
  async note(
    session: DemoSession | { readonly portal: Portal; readonly token: null },
    field: string,
    input: object,
    inputType: string,
  ): Promise<void> {
    const document = `mutation ($input: ${inputType}!) { ${field}(input: $input) { __typename ... on UserError { code message } } }`
    const answer = await this.ask<Answer>(session, document, { input })
    if (!answer.__typename.endsWith('Success') && answer.code !== 'invitation_status')
      throw new Error(`demo: ${field}: ${JSON.stringify(answer)}`)
  }

  /** Reads the one field of a query as this person. Throws on errors. */
  async ask<T>(
    session: { readonly portal: Portal; readonly token: string | null },
    document: string,
    variables: Record<string, unknown>,
  ): Promise<T> {
    const answer = await graphqlInProcess(
      this.app,
      this.config,
      session.portal,
      document,
      variables,
      session.token,
    )
    if (answer.errors || !answer.data)
      throw new Error(`demo: ${JSON.stringify(answer.errors)} in ${document}`)
    return Object.values(answer.data)[0] as T
  }
}

function nameOf(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}`
}
