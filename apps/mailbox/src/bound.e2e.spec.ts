import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startMailbox } from './mailbox.ts'
import { listenSmtp } from './smtp.ts'
import { openStore } from './store.ts'

let directory = ''
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'relais-mailbox-')), 'mails')
})
afterEach(() => rm(join(directory, '..'), { recursive: true }))

async function send(port: number, subject: string, text = 'Hello'): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port })
  await transport.sendMail({ from: 'relais@example.com', to: 'ada@example.com', subject, text })
}

describe('the folder', () => {
  test('holds so many mails and so many bytes; the oldest go, and the page says so', async () => {
    const mailbox = await startMailbox({ directory, bounds: { mails: 3, bytes: 1024 * 1024 } })
    const page = `http://127.0.0.1:${mailbox.httpPort}`
    const subjects = async (): Promise<string[]> => {
      const answer = (await (await fetch(`${page}/api/messages`)).json()) as {
        messages: { subject: string }[]
      }
      return answer.messages.map(({ subject }) => subject)
    }
    for (const subject of ['one', 'two', 'three', 'four']) await send(mailbox.smtpPort, subject)
    expect(await subjects()).toEqual(['four', 'three', 'two'])
    await send(mailbox.smtpPort, 'large', 'x'.repeat(1024 * 1024))
    expect(await subjects()).toEqual(['large'])
    expect(await (await fetch(`${page}/?lang=en`)).text()).toContain(
      'keeps the newest 3 emails, 1 MiB at most',
    )
    expect(await (await fetch(`${page}/?lang=fr`)).text()).toContain(
      'conserve les 3 messages les plus récents',
    )
    await mailbox.stop()
  })

  test('is brought within its bounds at the start, and half a mail of a killed process goes', async () => {
    const before = await startMailbox({ directory })
    for (const subject of ['one', 'two', 'three']) await send(before.smtpPort, subject)
    await before.stop()
    await writeFile(join(directory, '20260101T000000000Z-0.part'), 'half')
    const after = await startMailbox({ directory, bounds: { mails: 2, bytes: 1024 * 1024 } })
    expect(await readdir(directory)).toHaveLength(2)
    await after.stop()
  })
})

describe('a mail that cannot be stored', () => {
  test('for want of room is put off with 452, so that its sender tries again; then it is taken', async () => {
    const store = await openStore(directory)
    let full = true
    const add: typeof store.add = async (...mail) => {
      if (full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      return store.add(...mail)
    }
    const server = await listenSmtp({ ...store, add }, 0)
    await expect(send(server.port, 'later')).rejects.toMatchObject({ responseCode: 452 })
    full = false
    await send(server.port, 'later')
    expect((await store.list({})).map(({ subject }) => subject)).toEqual(['later'])
    await server.close()
  })
})

test('whatever is asked over HTTP, the answer is no fault of ours and carries the headers of every answer', async () => {
  const mailbox = await startMailbox({ directory })
  const ask = (bytes: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(mailbox.httpPort, '127.0.0.1', () => socket.write(bytes))
      let heard = ''
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(heard))
    })
  const head = 'host: localhost\r\nconnection: close\r\n\r\n'
  for (const [status, bytes] of [
    [400, `GET http://elsewhere.example/ HTTP/1.1\r\n${head}`],
    [400, `GET * HTTP/1.1\r\n${head}`],
    [404, `GET /%zz HTTP/1.1\r\n${head}`],
    [421, 'GET / HTTP/1.1\r\nhost: elsewhere.example\r\nconnection: close\r\n\r\n'],
    [405, `DELETE / HTTP/1.1\r\n${head}`],
    [400, 'HELLO\r\n\r\n'],
    [421, 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n'],
    [417, `GET / HTTP/1.1\r\nexpect: cake\r\n${head}`],
    [431, `GET / HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n${head}`],
  ] as const) {
    const answer = await ask(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    for (const name of [
      'x-content-type-options',
      'permissions-policy',
      'content-security-policy',
      'referrer-policy',
    ])
      expect(answer).toContain(`${name}: `)
  }
  await mailbox.stop()
})
