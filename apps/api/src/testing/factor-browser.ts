import { newKey, type TestApp } from './app.ts'
import { type TestPerson, testUserPassword } from './world.ts'
import { codeAt } from '../platform/auth/authenticator-code.ts'
import { graphqlInProcess } from '../platform/http/in-process.ts'
import type { Portal } from '@relais/domain'

/** What an act of the second factor answers. */
export interface FactorAnswer {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly remedy?: string
  readonly mustSetUp?: boolean
  readonly recoveryCodes?: readonly string[] | null
}

const refused = '... on UserError { code message remedy }'

/** What a browser does about second factors, at one portal. */
export class FactorBrowser {
  /** Cookies it keeps. */
  session: string | null = null
  challenge: string | null = null

  constructor(
    private readonly app: TestApp,
    private readonly portal: Portal,
  ) {}

  async send<T = FactorAnswer>(document: string, variables: Record<string, unknown> = {}, address?: string) {
    const { app, portal, session, challenge } = this
    const answer = await graphqlInProcess(
      app.nest,
      app.config,
      portal,
      document,
      variables,
      session,
      address,
      challenge,
    )
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors))
    if (answer.session !== undefined) this.session = answer.session || null
    if (answer.challenge !== undefined) this.challenge = answer.challenge || null
    return Object.values(answer.data)[0] as T
  }

  /** The first step. */
  password(person: TestPerson, password = testUserPassword, address?: string) {
    return this.send(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ${refused} ... on SecondFactorNeededError { mustSetUp } } }`,
      { input: { userPrincipalName: person.userPrincipalName, password } },
      address,
    )
  }

  /** The second step. */
  code(code: string, address?: string) {
    return this.send(
      `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ${refused} } }`,
      { input: { code } },
      address,
    )
  }

  newAuthenticator(atSignIn = false) {
    return this.send<{ secret: string; address: string; setup: string } | null>(
      `query ($atSignIn: Boolean! = false) { newAuthenticator(atSignIn: $atSignIn) { secret address setup } }`,
      { atSignIn },
    )
  }

  /** Sets up an authenticator app while signed in; gives its secret and what was answered. */
  async add(key = newKey()) {
    const made = await this.newAuthenticator()
    if (!made) throw new Error('nobody is signed in')
    const input = { setup: made.setup, code: codeAt(made.secret, this.app.clock.now()) }
    const add = () => this.act('addAuthenticator', input, key)
    return { ...made, answer: await add(), again: add }
  }

  /** One of the acts of who is signed in. */
  act(name: string, input: object | null = null, key = newKey(), dryRun = false) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const [declared, given] = input ? [`$input: ${type}Input!, `, 'input: $input, '] : ['', '']
    const codes = ['addAuthenticator', 'renewRecoveryCodes'].includes(name)
      ? `... on ${type}Success { recoveryCodes }`
      : ''
    return this.send(
      `mutation (${declared}$key: IdempotencyKey!, $dryRun: Boolean! = false) {
        ${name}(${given}idempotencyKey: $key, dryRun: $dryRun) { __typename ${refused} ${codes} } }`.replace(
        'AddAuthenticatorInput',
        'AuthenticatorInput',
      ),
      { ...(input ? { input } : {}), key, dryRun },
    )
  }

  viewer() {
    return this.send<{ user: { userPrincipalName: string } } | null>(
      '{ viewer { user { userPrincipalName } } }',
    )
  }

  own() {
    return this.send<{
      isRequired: boolean
      authenticator: object | null
      recoveryCodesLeft: number
      viewerCanRemove: boolean
    }>('{ ownSecondFactor { isRequired authenticator { addedAt } recoveryCodesLeft viewerCanRemove } }')
  }
}

/** A code that is not the right one of this moment. */
export function wrongCode(secret: string, at: Date): string {
  return String((Number(codeAt(secret, at)) + 500_000) % 1_000_000).padStart(6, '0')
}
