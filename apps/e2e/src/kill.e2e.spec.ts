import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findRunning } from '@relais/embedded-postgres'
import { PatientClient } from './kill-client.ts'
import { added, type Counts, expectedCounts, Facts } from './kill-facts.ts'
import { becomePartners, type Lane, makeCustomer, signIn } from './kill-journey.ts'
import { type RecordingMailServer, startRecordingMailServer } from './kill-mail-server.ts'
import { descendant, type Kill, killAgainAndAgain, seedOfRun, type Victim } from './kill-plan.ts'
import { patienceMs } from './patience.ts'
import { Person } from './person.ts'
import { expect, test } from './test.ts'
import { type Product, startOwnProduct } from '@relais/test-kit/product'
import { randomOf } from '@relais/test-kit/random'

const times = 20
const lanes = 3
const password = 'partenaires-du-relais'
const catalog = resolve(import.meta.dirname, '../../api/catalog')
/** Between the end of a mail's text and the line in the database that says it was handed over, on a busy machine. */
const slackMs = 3_000

/** TRUST C1 and C2. Steps build on each other and run in order. */
test.describe('with worker, API and PostgreSQL killed at random moments', () => {
  test.describe.configure({ mode: 'serial' })
  const seed = seedOfRun()
  const random = randomOf(seed)
  const kills: Kill[] = []
  const made: string[] = []
  let mails: RecordingMailServer
  let product: Product
  let client: PatientClient
  let facts: Facts
  let partnering: Counts
  let undisturbed: Counts
  let before: Counts
  const names = ['provider', ...Array.from({ length: lanes + 1 }, (_, lane) => `reseller${lane}`)]
  const ready: Lane[] = []

  test.beforeAll(async () => {
    process.stdout.write(`RELAIS_KILL_SEED=${seed} repeats this run\n`)
    mails = await startRecordingMailServer()
    product = await startOwnProduct({
      RELAIS_DEMO: '0',
      SMTP_URL: mails.url,
      RELAIS_TRUSTED_PROXY_HEADER: 'x-forwarded-for',
    })
    client = new PatientClient(product.urls)
    for (const name of names) {
      await command(
        password,
        'organization',
        'create',
        '--as',
        name.replace(/\d+$/, ''),
        '--name',
        name,
        ...[
          ['--country', 'FR'],
          ['--language', 'en'],
          ['--domain', `${name}.example`],
          ['--time-zone', 'Europe/Paris'],
          ['--admin-name', 'Camille Durand'],
          ['--admin-mail', `camille@${name}.example`],
        ].flat(),
        '--password-stdin',
      )
    }
    await command(
      '',
      'catalog',
      'import',
      '--products',
      join(catalog, 'products.csv'),
      '--prices',
      join(catalog, 'price-sheet.csv'),
    )
    const server = await findRunning(join(product.state, 'postgres'))
    if (server === null) throw new Error('no PostgreSQL runs')
    facts = new Facts(server.url('relais'))
  })
  test.afterAll(async () => {
    await product?.stop()
    await mails?.stop()
  })

  async function command(input: string, ...words: string[]): Promise<void> {
    const { code, output } = await product.relaisReading(input, ...words)
    if (code !== 0) throw new Error(`relais ${words.join(' ')}\n${output}`)
  }

  const partners = async (lane: number): Promise<Lane> => {
    const [provider, reseller] = await Promise.all(
      [['provider', 'provider'] as const, ['reseller', `reseller${lane}`] as const].map(
        async ([portal, name]) => ({
          session: await signIn(client, portal, `camille@${name}.example`, password),
        }),
      ),
    )
    if (!provider || !reseller) throw new Error('not signed in')
    return becomePartners(client, provider, reseller, `camille@reseller${lane}.example`)
  }

  const calm = async () => {
    // A busy machine sends them slowly; where none went for so long, none goes any more.
    let fewest = Number.POSITIVE_INFINITY
    for (let until = 0; ; await wait(200)) {
      const { waiting } = await facts.unsent()
      if (waiting === 0) return
      if (waiting < fewest) until = Date.now() + patienceMs
      else if (Date.now() > until) throw new Error(`${waiting} mails still wait`)
      fewest = Math.min(fewest, waiting)
    }
  }

  test('undisturbed, the journey ends as every other one must', async () => {
    const start = await facts.counts()
    const lane = await partners(0)
    const between = await facts.counts()
    await makeCustomer(client, lane, 'undisturbed')
    await calm()
    before = await facts.counts()
    partnering = added(start, between)
    undisturbed = added(between, before)
    expect(client.faults).toEqual([])
    expect(undisturbed).toMatchObject({ 'audit agreement.accept': 1, 'audit order.place': 2 })
  })

  test(`each is killed ${times} times during the journey, and every journey comes to its end`, async () => {
    const session = JSON.parse(await readFile(join(product.state, 'session.json'), 'utf8')) as {
      pid: number
    }
    const victims: Victim[] = [
      {
        name: 'api',
        signals: ['SIGKILL'],
        pid: () => descendant(session.pid, 'dist/main.js'),
        works: async () => client.answered >= wanted,
      },
      {
        name: 'worker',
        signals: ['SIGKILL'],
        pid: () => descendant(session.pid, 'dist/worker.js'),
        works: async () => true,
      },
      {
        name: 'postgres',
        // A kill -9, and the immediate stop.
        signals: ['SIGKILL', 'SIGQUIT'],
        pid: async () => (await findRunning(join(product.state, 'postgres')))?.pid ?? null,
        works: () => facts.answers(),
      },
    ]
    mails.misbehave(random)
    // However slow the machine: between most kills of the API some requests are answered, at times many.
    let wanted = 0
    const note = (kill: Kill) => {
      kills.push(kill)
      if (kill.victim === 'api') wanted = client.answered + Math.floor(random() * 20)
    }
    let killing = true
    const journeys = Array.from({ length: lanes }, async (_, index) => {
      const lane = await partners(index + 1)
      ready.push(lane)
      for (let number = 1; killing; number++) {
        const name = `lane${index + 1}-${number}`
        await makeCustomer(client, lane, name)
        made.push(name)
      }
    })
    const killed = Promise.all(
      victims.map((victim) => killAgainAndAgain(victim, times, random, note)),
    ).finally(() => (killing = false))
    await Promise.all([killed, ...journeys])
    mails.behave()
    await calm()
    for (const { name } of victims) {
      expect(kills.filter((kill) => kill.victim === name).length).toBeGreaterThanOrEqual(times)
    }
    process.stdout.write(
      `${kills.length} kills, ${made.length} journeys, ${client.repeats} requests sent again, ${mails.taken.length} mails taken\n`,
    )
  })

  test('no acknowledged change is lost and none is made twice', async () => {
    const all = await facts.ofCustomers()
    expect([...all.keys()].toSorted()).toEqual(['undisturbed', ...made].toSorted())
    for (const name of made) expect(all.get(name), name).toEqual(all.get('undisturbed'))
    expect(added(before, await facts.counts())).toEqual(
      expectedCounts([partnering, lanes], [undisturbed, made.length]),
    )
    expect(await facts.wrongSights()).toBe(0)
  })

  test('the audit log is whole', async () => {
    expect(await product.relais('audit', 'verify')).toMatchObject({ code: 0 })
  })

  test('no request was answered with a fault: each succeeded, or was told to come again', () => {
    expect(client.faults).toEqual([])
  })

  test('no mail is lost, and none is doubled outside the DATA window', async () => {
    expect(await facts.unsent()).toEqual({ waiting: 0, failed: 0 })
    const ids = await facts.mails()
    const idOf = (messageId: string) => messageId.split('@')[0] ?? ''
    expect(new Set(mails.taken.map(({ messageId }) => idOf(messageId)))).toEqual(new Set(ids))
    const unexplained = mails.taken.filter((mail, place) => {
      const repeated = mails.taken.slice(place + 1).some(({ messageId }) => messageId === mail.messageId)
      if (!repeated || mail.dropped) return false
      // Who was killed while this mail was handed over, or before that was written down, could not know it was.
      return !kills.some(
        ({ victim, at }) => victim !== 'api' && at >= mail.begunAt - slackMs && at <= mail.takenAt + slackMs,
      )
    })
    expect(unexplained.map(({ messageId }) => messageId)).toEqual([])
  })

  test('a browser that is open says so in words, loses nothing typed, makes a change once, and recovers by itself', async ({
    browser,
  }) => {
    const session = JSON.parse(await readFile(join(product.state, 'session.json'), 'utf8')) as {
      pid: number
    }
    const recipient = 'while-away@atelier.example'
    const sales = await Person.at(
      browser,
      product.urls.provider,
      { language: 'en', width: 1366 },
      (text) => text,
    )
    const killApi = async () => {
      const pid = await descendant(session.pid, 'dist/main.js')
      if (pid !== null) process.kill(pid, 'SIGKILL')
      do await wait(5)
      while (pid !== null && (await descendant(session.pid, 'dist/main.js')) === pid)
    }
    // Each that is started meanwhile is killed as well: a browser may be slower than the start of an API.
    const whileApiIsAway = async (act: () => Promise<void>) => {
      await killApi()
      const over = new AbortController()
      const killing = (async () => {
        while (!over.signal.aborted) await killApi()
      })()
      await act().finally(() => over.abort())
      await killing
    }
    const apiIsBack = async () => {
      while (!(await answers('/readyz'))) await wait(50)
    }
    await apiIsBack()
    await sales.goTo('/invitations')
    await sales.signIn('camille@provider.example', password)
    await sales.heading('Invitations').waitFor()
    await sales.link('Invite a reseller').first().click()
    await sales.field('Recipient’s email').fill(recipient)
    await whileApiIsAway(async () => {
      await sales.button('Next').click()
      await sales.sees('Relais is not available for the moment')
    })
    expect(await sales.field('Recipient’s email').inputValue()).toBe(recipient)
    await apiIsBack()
    await sales.button('Next').click()
    await sales.field('Text').waitFor()
    await killApi()
    await sales.link('Invitations').first().click()
    await sales.sees(recipient)
    await killApi()
    await sales.page.reload()
    await sales.sees(recipient)
    expect(await sales.page.getByRole('link', { name: recipient }).count()).toBe(1)
  })

  function answers(path: string): Promise<boolean> {
    const url = new URL(product.urls.provider)
    return new Promise((done) => {
      const asked = request(
        { host: '127.0.0.1', port: url.port, path, headers: { host: url.host }, timeout: 2_000 },
        (response) => {
          response.resume()
          done(response.statusCode === 200)
        },
      )
      asked.on('timeout', () => asked.destroy())
      asked.on('error', () => done(false))
      asked.end()
    })
  }
})
