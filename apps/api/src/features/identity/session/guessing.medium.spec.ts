import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deviceCookie, sessionCookie } from '../../../platform/http/portal-request.ts'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenPasswordLink } from '../../../testing/password-reset.ts'
import { givenOrganization, type TestOrganization, testUserPassword } from '../../../testing/world.ts'

const document = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on UserError { code remedy } ... on TooManyAttemptsError { retryAfterSeconds } }
}`
const resetDocument = `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) {
  resetPassword(input: $input, idempotencyKey: $key) { __typename }
}`

interface Answer {
  readonly __typename: string
  readonly retryAfterSeconds?: number
  readonly remedy?: string
}

describe('guessing of passwords', () => {
  let app: TestApp
  let reseller: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    await app.database.query('delete from rate_limit')
  })

  /** A browser at an address, with the cookies it was given. */
  const browserAt = (remoteAddress: string) => {
    const cookies = new Map<string, string>()
    return async (query: string, variables: object): Promise<Answer> => {
      const { host, origin } = new URL(app.config.portalUrls.reseller)
      const response = await app.nest.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers: { host, origin, 'content-type': 'application/json' },
        cookies: Object.fromEntries(cookies),
        payload: JSON.stringify({ query, variables }),
      })
      for (const { name, value } of response.cookies) cookies.set(name, value)
      expect(response.statusCode).toBe(200)
      const { data, errors } = response.json<{ data: Record<string, Answer> | null; errors?: unknown }>()
      const answer = Object.values(data ?? {})[0]
      if (!answer) throw new Error(JSON.stringify(errors))
      // A browser that was closed keeps the memory, and not the session.
      cookies.delete(sessionCookie)
      return answer
    }
  }
  type Browser = ReturnType<typeof browserAt>
  const signIn = (browser: Browser, userPrincipalName: string, password = testUserPassword) =>
    browser(document, { input: { userPrincipalName, password } })
  const guess = async (browser: Browser, name: string, times: number) => {
    let last: Answer = { __typename: 'none' }
    for (let time = 0; time < times; time++) last = await signIn(browser, name, `wrong guess ${time}`)
    return last
  }
  const givenName = async () => (await reseller.person('sales_agent')).userPrincipalName

  it('by one stranger is stopped, is told when it works again, and locks nobody out', async () => {
    const name = await givenName()
    const stranger = browserAt('192.0.2.66')
    const answer = await guess(stranger, name, 11)
    expect(answer.__typename).toBe('TooManyAttemptsError')
    expect(answer.retryAfterSeconds).toBeGreaterThan(0)
    expect(answer.retryAfterSeconds).toBeLessThanOrEqual(15 * 60)
    expect(answer.remedy).toMatch(/in \d+ (second|minute)s?\.$/)
    await guess(stranger, name, 120)
    expect(await signIn(browserAt('192.0.2.7'), name)).toMatchObject({ __typename: 'SignInSuccess' })
  })

  it('from many places is stopped for the account, but not for a browser that signed in to it before', async () => {
    const name = await givenName()
    const own = browserAt('192.0.2.7')
    expect(await signIn(own, name)).toMatchObject({ __typename: 'SignInSuccess' })
    for (let place = 0; place < 10; place++) await guess(browserAt(`198.51.100.${place}`), name, 10)
    expect(await signIn(browserAt('203.0.113.9'), name)).toMatchObject({ __typename: 'TooManyAttemptsError' })
    expect(await signIn(own, name)).toMatchObject({ __typename: 'SignInSuccess' })
  })

  it('from many places leaves a way in to whoever reads the mail: the link makes the browser known', async () => {
    const person = await reseller.person('sales_agent')
    const name = person.userPrincipalName
    const fresh = browserAt('203.0.113.9')
    const token = await givenPasswordLink(app, person)
    for (let place = 0; place < 10; place++) await guess(browserAt(`198.51.100.${place}`), name, 10)
    expect(await signIn(fresh, name)).toMatchObject({ __typename: 'TooManyAttemptsError' })
    const newPassword = 'four quiet herons at dusk'
    await fresh(resetDocument, { input: { token, newPassword }, key: newKey() })
    expect(await signIn(fresh, name, newPassword)).toMatchObject({ __typename: 'SignInSuccess' })
  })

  it('by a browser that is known to another account is that of a stranger', async () => {
    const [mine, victim] = [await givenName(), await givenName()]
    const browser = browserAt('192.0.2.8')
    await signIn(browser, mine)
    expect(await guess(browser, victim, 11)).toMatchObject({ __typename: 'TooManyAttemptsError' })
  })

  it('by a browser that is known is limited too', async () => {
    const name = await givenName()
    const own = browserAt('192.0.2.7')
    await signIn(own, name)
    expect(await guess(own, name, 11)).toMatchObject({ __typename: 'TooManyAttemptsError' })
  })

  it('of forty people behind one address who mistype three times each is none: all of them sign in', async () => {
    for (let number = 0; number < 40; number++) {
      const name = await givenName()
      const browser = browserAt('192.0.2.200')
      await guess(browser, name, 3)
      expect(await signIn(browser, name), `person ${number}`).toMatchObject({ __typename: 'SignInSuccess' })
    }
    const left = await app.database.query<{ points: number }>(
      `select points from rate_limit where key like 'place:%' or key like 'account:%'`,
    )
    expect(left.every(({ points }) => points === 0)).toBe(true)
  })

  it('through a list of names from one address is stopped', async () => {
    const browser = browserAt('192.0.2.99')
    for (let number = 0; number < 200; number++) await signIn(browser, `person-${number}@nowhere.example`)
    expect(await signIn(browser, 'one-more@nowhere.example')).toMatchObject({
      __typename: 'TooManyAttemptsError',
    })
  })

  it('is not given back more than once, however many right attempts arrive together', async () => {
    const name = await givenName()
    const other = browserAt('192.0.2.50')
    for (let number = 0; number < 50; number++) await signIn(other, `person-${number}@nowhere.example`)
    await guess(other, name, 4)
    await Promise.all(Array.from({ length: 5 }, () => signIn(browserAt('192.0.2.50'), name)))
    const [place] = await app.database.query<{ points: number }>(
      `select points from rate_limit where key like 'place:%'`,
    )
    expect(place?.points).toBe(50)
  })

  it('by a whole network of IPv6 counts as by one place', async () => {
    const name = await givenName()
    for (let host = 1; host <= 10; host++) await guess(browserAt(`2001:db8:1:2::${host}`), name, 1)
    expect(await signIn(browserAt('2001:db8:1:2:ffff::1'), name)).toMatchObject({
      __typename: 'TooManyAttemptsError',
    })
    expect(await signIn(browserAt('2001:db8:1:3::1'), name)).toMatchObject({ __typename: 'SignInSuccess' })
  })

  it('with the longest name that is taken is answered as any other', async () => {
    // Letters by chance: PostgreSQL would compress a repetition until it fits into an index after all.
    const name = Array.from({ length: 2_000 }, () => String.fromCharCode(randomInt(0x430, 0x450))).join('')
    expect(await signIn(browserAt('192.0.2.12'), name)).toMatchObject({
      __typename: 'InvalidCredentialsError',
    })
  })

  it('is not made easier by a memory that somebody made up', async () => {
    const name = await givenName()
    const { host, origin } = new URL(app.config.portalUrls.reseller)
    const answers: string[] = []
    for (let time = 0; time < 12; time++) {
      const response = await app.nest.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: '192.0.2.13',
        headers: { host, origin, 'content-type': 'application/json' },
        cookies: { [deviceCookie]: `${String(time).padStart(22, 'A')}.${'B'.repeat(43)}` },
        payload: JSON.stringify({
          query: document,
          variables: { input: { userPrincipalName: name, password: `wrong guess ${time}` } },
        }),
      })
      answers.push(response.json<{ data: { signIn: Answer } }>().data.signIn.__typename)
    }
    expect(answers.slice(10)).toEqual(['TooManyAttemptsError', 'TooManyAttemptsError'])
  })
})
