import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mailTemplates } from '@relais/emails'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from './mailbox.ts'
import type { Message, MessageSummary } from './message.ts'

let directory = ''
let mailbox: Mailbox

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'relais-mailbox-')), 'mails')
  mailbox = await startMailbox({ directory })
})

afterEach(async () => {
  await mailbox.stop()
  await rm(join(directory, '..'), { recursive: true })
})

async function send(port: number, mail: Record<string, unknown>): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port })
  await transport.sendMail({
    from: 'Relais <relais@example.com>',
    to: 'ada@example.com',
    text: 'Hello',
    ...mail,
  })
  transport.close()
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${mailbox.httpPort}${path}`, { headers })
}

async function list(query = ''): Promise<MessageSummary[]> {
  const answer = (await (await get(`/api/messages${query}`)).json()) as { messages: MessageSummary[] }
  return answer.messages
}

async function newest(): Promise<Message> {
  const [first] = await list()
  return (await (await get(`/api/messages/${first?.id ?? ''}`)).json()) as Message
}

test('a mail of the past stands where its Date says; one of today where it came', async () => {
  await send(mailbox.smtpPort, { subject: 'last spring', date: new Date('2025-04-07T09:30:00Z') })
  await send(mailbox.smtpPort, { subject: 'just now', date: new Date(Date.now() - 3_600_000) })
  await send(mailbox.smtpPort, { subject: 'last summer', date: new Date('2025-07-07T09:30:00Z') })
  const mails = await list()
  expect(mails.map(({ subject }) => subject)).toEqual(['just now', 'last summer', 'last spring'])
  expect(mails[2]?.receivedAt).toBe('2025-04-07T09:30:00.000Z')
  expect(Date.now() - new Date(mails[0]?.receivedAt ?? '').getTime()).toBeLessThan(600_000)
})

/** fetch() sets Host itself, so a foreign one needs the plain client. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: mailbox.httpPort, path: '/', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

describe('what was sent', () => {
  test('can be read back whole: headers, text, HTML and links', async () => {
    await send(mailbox.smtpPort, {
      subject: 'Invitation à rejoindre',
      text: 'Ouvrez http://reseller.localhost:4000/invitations/1#secret.',
      html: '<p><a href="http://reseller.localhost:4000/invitations/1?a=1&amp;b=2#secret">Ouvrir</a></p>',
      headers: { 'X-Relais-Message': 'm-1' },
    })
    const mail = await newest()
    expect(mail.subject).toBe('Invitation à rejoindre')
    expect(mail.to).toEqual(['ada@example.com'])
    expect(mail.text).toContain('#secret')
    expect(mail.html).toContain('Ouvrir')
    expect(mail.headers).toContainEqual({ name: 'X-Relais-Message', value: 'm-1' })
    expect(mail.links).toEqual([
      'http://reseller.localhost:4000/invitations/1?a=1&b=2#secret',
      'http://reseller.localhost:4000/invitations/1#secret',
    ])
  })

  test('is listed newest first, by recipient whatever the case, and after a mail or a time', async () => {
    await send(mailbox.smtpPort, { subject: 'one', to: 'Ada@Example.com' })
    await send(mailbox.smtpPort, { subject: 'two', to: 'bob@example.com', bcc: 'hidden@example.com' })
    await send(mailbox.smtpPort, { subject: 'three' })
    const all = await list()
    expect(all.map(({ subject }) => subject)).toEqual(['three', 'two', 'one'])
    expect((await list('?to=ADA@example.com')).map(({ subject }) => subject)).toEqual(['three', 'one'])
    expect((await list('?to=hidden@example.com')).map(({ subject }) => subject)).toEqual(['two'])
    expect((await list('?to=ada')).length).toBe(0)
    expect((await list(`?after=${all[1]?.id}`)).map(({ subject }) => subject)).toEqual(['three'])
    expect((await list(`?after=${all[0]?.receivedAt}`)).length).toBe(0)
    expect((await list(`?after=${new Date(0).toISOString()}`)).length).toBe(3)
  })

  test('survives a restart, in files only their owner can read', async () => {
    await send(mailbox.smtpPort, { subject: 'kept' })
    await mailbox.stop()
    mailbox = await startMailbox({ directory })
    expect((await list()).map(({ subject }) => subject)).toEqual(['kept'])
    const [file = ''] = await readdir(directory)
    expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600)
    expect((await stat(directory)).mode & 0o777).toBe(0o700)
  })

  test('is refused above 10 MiB and nothing of it is kept', async () => {
    await expect(send(mailbox.smtpPort, { text: 'x'.repeat(11 * 1024 * 1024) })).rejects.toThrow(
      /552|exceeds|size/i,
    )
    expect(await list()).toEqual([])
  })
})

describe('the page', () => {
  test('escapes whatever a mail says about itself', async () => {
    await send(mailbox.smtpPort, {
      subject: '<script>alert(1)</script>"\'&',
      text: '</pre><img src=x onerror=alert(1)>',
      html: '<a href="javascript:alert(1)">no</a><a href="https://example.com/?q=&quot;&gt;<b>">yes</a>',
    })
    const { id, links } = await newest()
    for (const path of ['/', `/messages/${id}`]) {
      const text = await (await get(path)).text()
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
      // The page's own has an address, and nothing in it.
      expect(text.replace('<script src="/mailbox.js" defer></script>', '')).not.toContain('<script')
      expect(text).not.toContain('<img')
      expect(text).not.toContain('javascript:')
    }
    expect(links).toEqual(['https://example.com/?q="><b>'])
  })

  test('shows the mail’s HTML in a sandbox that runs no script, loads nothing and opens links in a new tab', async () => {
    await send(mailbox.smtpPort, {
      html: '<html><head><title>t</title></head><body><a href="https://x.example">x</a></body></html>',
    })
    const { id } = await newest()
    const outer = await (await get(`/messages/${id}`)).text()
    expect(outer).toContain(
      `<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="Formatted" src="/messages/${id}/html">`,
    )
    const inner = await get(`/messages/${id}/html`)
    const policy = inner.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain('sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect(policy).not.toContain('allow-same-origin')
    expect(await inner.text()).toContain('<head><base target="_blank"><title>')
  })

  test('speaks the browser’s language, or the one asked for, and offers the other', async () => {
    await send(mailbox.smtpPort, { subject: 'hello' })
    const french = await (await get('/', { 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.8' })).text()
    expect(french).toContain('<html lang="fr">')
    expect(french).toContain('Boîte aux lettres')
    expect(french).toContain('href="/?lang=en"')
    const asked = await (await get('/?to=ada&lang=fr', { 'accept-language': 'en' })).text()
    expect(asked).toContain('<html lang="fr">')
    expect(asked).toContain('href="/?to=ada&amp;lang=en"')
    expect(asked).toMatch(/href="\/messages\/[^"]+\?to=ada&amp;lang=fr"/)
    expect(await (await get('/', { 'accept-language': 'de' })).text()).toContain('<html lang="en">')
  })

  test('filters by a part of the recipient’s address and says how many there are', async () => {
    await send(mailbox.smtpPort, { subject: 'for ada' })
    await send(mailbox.smtpPort, { subject: 'for bob', to: 'bob@example.com' })
    const filtered = await (await get('/?to=ADA')).text()
    expect(filtered).toContain('for ada')
    expect(filtered).not.toContain('for bob')
    expect(filtered).toContain('1 email')
    expect(await (await get('/?to=nobody')).text()).toContain('No email to this recipient.')
  })

  test('shows one person’s mails at an address of their own: nobody’s whose address ends the same', async () => {
    await send(mailbox.smtpPort, { subject: 'for ada' })
    await send(mailbox.smtpPort, { subject: 'for Hada', to: 'hada@example.com' })
    const own = await (await get('/?to=Ada@example.com')).text()
    expect(own).toContain('for ada')
    expect(own).not.toContain('for Hada')
    expect(own).toContain('<h2>Emails to Ada@example.com</h2>')
    expect(own).toMatch(/href="\/messages\/[^"]+\?to=Ada%40example.com"/)
  })

  test('shows the newest mail beside the list, and the one that was opened in its place', async () => {
    await send(mailbox.smtpPort, { subject: 'older' })
    await send(mailbox.smtpPort, { subject: 'newer' })
    const [newer, older] = await list()
    const beside = await (await get('/?to=ada@example.com')).text()
    expect(beside).toContain(`data-open="${newer?.id}"`)
    expect(beside).not.toContain('<body class="reading">')
    const opened = await (await get(`/messages/${older?.id}?to=ada@example.com`)).text()
    expect(opened).toContain(`data-open="${older?.id}"`)
    expect(opened).toContain('<body class="reading">')
    expect(opened.match(/aria-current="true"/g)).toHaveLength(1)
    expect(opened.indexOf('newer')).toBeLessThan(opened.indexOf('older</span>'))
  })

  test('shows the mail before its headers, which are folded', async () => {
    await send(mailbox.smtpPort, { subject: 'hello', html: '<p>Hello</p>' })
    const { id } = await newest()
    const opened = await (await get(`/messages/${id}`)).text()
    expect(opened.indexOf('<iframe')).toBeLessThan(opened.indexOf('<details><summary>Headers'))
    expect(opened).toContain('<th scope="row">Message-ID</th>')
    expect(opened).not.toContain('<details open')
  })

  test('keeps its list fresh by a piece of it, and opens a mail by another', async () => {
    await send(mailbox.smtpPort, { subject: 'first' })
    const source =
      /data-source="([^"]+)"/.exec(await (await get('/?to=ada@example.com&lang=fr')).text())?.[1] ?? ''
    const piece = async () => (await get(source.replaceAll('&amp;', '&'))).text()
    const before = await piece()
    expect(await piece()).toBe(before)
    await send(mailbox.smtpPort, { subject: 'for bob', to: 'bob@example.com' })
    expect(await piece()).toBe(before)
    await send(mailbox.smtpPort, { subject: 'second' })
    const after = await piece()
    expect(after.indexOf('second')).toBeLessThan(after.indexOf('first'))
    expect(after).toContain('2 messages')
    expect(after).not.toContain('<html')
    const part = /data-part="([^"]+)"/.exec(after)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const opened = await (await get(part)).text()
    expect(opened).toContain('<h2 data-title="second – Boîte aux lettres">second</h2>')
    expect(opened).not.toContain('<html')
  })

  test('runs no script but its own, from its own address', async () => {
    const answer = await get('/')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';")
    const script = await get('/mailbox.js')
    expect(script.headers.get('content-type')).toContain('text/javascript')
  })

  test('says not found for what is no mail, and never reads outside its folder', async () => {
    expect((await get('/messages/none')).status).toBe(404)
    expect((await get('/api/messages/..%2f..%2fpackage')).status).toBe(404)
    expect((await get('/messages/..%2fpackage/source')).status).toBe(404)
    expect((await get('/elsewhere')).status).toBe(404)
  })

  test('answers to names of this machine only, and takes no change', async () => {
    expect(await statusFor(`mailbox.localhost:${mailbox.httpPort}`)).toBe(200)
    expect(await statusFor('attacker.example')).toBe(421)
    expect((await fetch(`http://127.0.0.1:${mailbox.httpPort}/`, { method: 'POST' })).status).toBe(405)
  })
})

describe('the gallery', () => {
  test('shows every mail of the product in every language, as its recipient gets it', async () => {
    const overview = await (await get('/__mail')).text()
    for (const template of mailTemplates) {
      for (const language of ['en', 'fr']) {
        const path = `/__mail/${template}/${language}`
        expect(overview).toContain(`href="${path}"`)
        const shown = await (await get(path)).text()
        expect(shown).toContain(`src="${path}/html"`)
        const framed = await get(`${path}/html`)
        expect(framed.headers.get('content-security-policy')).toContain("script-src 'none'")
        expect(await framed.text()).toContain(`lang="${language}"`)
      }
    }
  })

  test('says not found for a mail or a language it does not have', async () => {
    expect((await get('/__mail/nothing/en')).status).toBe(404)
    expect((await get(`/__mail/${mailTemplates[0]}/de`)).status).toBe(404)
  })
})

test('the process prints its ports when ready and ends when its parent’s pipe closes', async () => {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url))
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, RELAIS_MAILBOX_DIR: directory, RELAIS_EXIT_WITH_PARENT: '1' },
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const ready = JSON.parse(line.toString()) as { ready: boolean; smtpPort: number; httpPort: number }
  expect(ready.ready).toBe(true)
  await send(ready.smtpPort, { subject: 'from outside' })
  expect((await list()).map(({ subject }) => subject)).toEqual(['from outside'])
  child.stdin.end()
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBe(0)
})
