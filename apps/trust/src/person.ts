import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, type Portal, send } from './client.ts'
import type { TrustWorld } from './proof.ts'

/** Somebody who was made for a proof, and has no mail but the mailbox of the product. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly portal: Portal
}

/** The password of the demo's people, which a made one shares until it is changed. */
export interface Template {
  readonly portal: Portal
  readonly email: string
  readonly password: string
}

/**
 * Makes people beside a demo account, with its organization and password, past every policy: proofs of sign-in need many who
 * have not tried anything yet.
 */
export async function makePeople(
  { database }: TrustWorld,
  template: Template,
  count: number,
): Promise<readonly Person[]> {
  const people = Array.from({ length: count }, () => {
    const id = randomUUID()
    return { id, name: `proof-${id}@${template.email.split('@')[1] ?? ''}`, portal: template.portal }
  })
  for (const { id, name } of people) {
    await database.query(
      `with template as (select * from "user" where user_principal_name = $3), made as (
         insert into "user" (id, organization_id, user_principal_name, display_name, contact_mail, language, created_at)
         select $1, organization_id, $2, 'Proof', $2, language, created_at from template returning id, organization_id)
       insert into password_credential (user_id, organization_id, hash, changed_at)
       select $1, t.organization_id, c.hash, c.changed_at from template t join password_credential c on c.user_id = t.id`,
      [id, name, template.email],
    )
  }
  return people
}

const signInDocument =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code } } }'

/** Tries to sign in from an address of loopback. */
export async function trySignIn(
  { product }: TrustWorld,
  person: Pick<Person, 'name' | 'portal'>,
  password: string,
  from: { readonly address: string; readonly cookie?: string },
): Promise<{ readonly status: number; readonly type: string; readonly cookies: readonly string[] }> {
  const answer = await send(product, person.portal, {
    body: JSON.stringify({
      query: signInDocument,
      variables: { input: { userPrincipalName: person.name, password } },
    }),
    headers: from.cookie === undefined ? {} : { cookie: from.cookie },
    localAddress: from.address,
  })
  const cookies = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0] ?? '')
  return { status: answer.status, type: typeIn(answer), cookies }
}

/** Asks for a reset link, as anybody may. */
export function askForReset({ product }: TrustWorld, person: Person, localAddress: string): Promise<Answer> {
  const query = `mutation ($input: RequestPasswordResetInput!, $key: IdempotencyKey!) {
    requestPasswordReset(input: $input, idempotencyKey: $key) { __typename }
  }`
  return send(product, person.portal, {
    body: JSON.stringify({
      query,
      variables: { input: { userPrincipalName: person.name }, key: randomUUID() },
    }),
    localAddress,
  })
}

/** Uses a reset link from an address of loopback. Answers the type of the answer. */
export async function useReset(
  { product }: TrustWorld,
  person: Person,
  token: string,
  newPassword: string,
  localAddress: string,
): Promise<string> {
  const query = `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) {
    resetPassword(input: $input, idempotencyKey: $key) { __typename }
  }`
  const variables = { input: { token, newPassword }, key: randomUUID() }
  return typeIn(
    await send(product, person.portal, { body: JSON.stringify({ query, variables }), localAddress }),
  )
}

/** The tokens in the mails to somebody, once there are that many mails (or after some seconds, whatever there is). */
export async function tokensMailedTo(
  { product }: TrustWorld,
  name: string,
  count: number,
): Promise<readonly string[]> {
  const folder = join(product.state, 'mailbox')
  for (let attempt = 0; ; attempt++) {
    const tokens = await tokensIn(folder, name)
    if (tokens.length >= count || attempt >= 50) return tokens
    await wait(200)
  }
}

async function tokensIn(folder: string, name: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true })
  const tokens: string[] = []
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    if (!text.includes(name)) continue
    const plain = text.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    const token = /reset-password#([\w-]{43})/.exec(plain)?.[1]
    if (token !== undefined) tokens.push(token)
  }
  return tokens
}

/** The GraphQL type of the one field that was asked for; the answer itself where there is none. */
export function typeIn(answer: Answer): string {
  return /"__typename":"(\w+)"/.exec(answer.body)?.[1] ?? `${answer.status} ${answer.body.slice(0, 200)}`
}
