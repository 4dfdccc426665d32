import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { renderSample } from './gallery.ts'
import { galleryPage, samplePage } from './gallery-page.ts'
import { boxPage, type Listing, listPart, messagePart } from './box-page.ts'
import { framedHtml, missingPage, type View } from './page.ts'
import { script } from './script.ts'
import type { MessageStore } from './store.ts'
import { style } from './style.ts'
import { chooseLanguage } from './words.ts'

const pageSize = 100
const pagePolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
// No script of a mail runs: the policy allows none, whatever the sandbox says. The sandbox (an origin of its own, no
// forms, no top navigation) lets scripts be so that the accessibility checker can look into the frame.
const mailPolicy =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox"

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  readonly policy?: string
}

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body })
const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})
const notFound = json({ error: 'There is no such mail.' }, 404)

/** Every answer carries them, also the one to what was no request. */
const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Heads come in one piece and nothing has a body; a connection on which nothing moves is closed. */
const waits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
  // Node would refuse it by itself, without our headers.
  requireHostHeader: false,
}
const stillMs = 60_000

function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  const headers = { ...everyAnswer, 'content-security-policy': pagePolicy, connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}content-length: 0\r\n\r\n`)
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type,
    'content-security-policy': answer.policy ?? pagePolicy,
    ...everyAnswer,
    vary: 'accept-language',
  })
  response.end(answer.body)
}

/** Only names of this machine: another site's name that was pointed here must not read the mails. */
function isLocal(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
}

/** Which mails the address asks for: of one recipient, or of everybody whose address has the text in it. */
async function listing(store: MessageStore, view: View): Promise<Listing> {
  const to = view.address.searchParams.get('to')?.trim() ?? ''
  const before = view.address.searchParams.get('before')
  const everything = await store.list({})
  const recipients = [...new Set(everything.flatMap((message) => message.to))].toSorted()
  const all =
    to === '' ? everything : await store.list(recipients.includes(to.toLowerCase()) ? { to } : { toLike: to })
  const rest = before === null ? all : all.filter((message) => message.id < before)
  const messages = rest.slice(0, pageSize)
  const next = rest.length > pageSize ? (messages.at(-1)?.id ?? null) : null
  return { messages, total: all.length, to, next, before, recipients, bounds: store.bounds }
}

async function box(store: MessageStore, view: View): Promise<Answer> {
  const listed = await listing(store, view)
  const [newest] = listed.messages
  return page(boxPage(view, listed, newest === undefined ? null : await store.get(newest.id), false))
}

async function open(store: MessageStore, view: View, id: string, part: string | undefined): Promise<Answer> {
  if (part === 'source') {
    const source = await store.source(id)
    return source === null ? notFound : { type: 'text/plain; charset=utf-8', body: source }
  }
  const message = await store.get(id)
  if (message === null) return page(missingPage(view), 404)
  if (part === 'html') return { ...page(framedHtml(message.html ?? '')), policy: mailPolicy }
  const listed = await listing(store, view)
  return page(
    part === 'part' ? messagePart(view, message, listed).text : boxPage(view, listed, message, true),
  )
}

async function api(store: MessageStore, view: View, id: string | undefined): Promise<Answer> {
  if (id !== undefined) {
    const message = await store.get(id)
    return message === null ? notFound : json(message)
  }
  const to = view.address.searchParams.get('to')
  const after = view.address.searchParams.get('after')
  const messages = await store.list({ ...(to === null ? {} : { to }), ...(after === null ? {} : { after }) })
  return json({ messages })
}

async function gallery(view: View, [id, language, part]: readonly string[]): Promise<Answer> {
  if (id === undefined) return page(await galleryPage(view))
  const sample = language === undefined ? null : await renderSample(id, language)
  if (sample === null || language === undefined) return page(missingPage(view), 404)
  if (part === 'html') return { ...page(sample.html), policy: mailPolicy }
  return page(samplePage(view, id, language, sample))
}

function answer(store: MessageStore, view: View): Promise<Answer> | Answer {
  const path = view.address.pathname
  if (path === '/') return box(store, view)
  if (path === '/list') return listing(store, view).then((listed) => page(listPart(view, listed, null).text))
  if (path === '/mailbox.js') return { type: 'text/javascript; charset=utf-8', body: script }
  if (path === '/style.css') return { type: 'text/css; charset=utf-8', body: style }
  if (path === '/healthz') return json({ ok: true })
  const sample = /^\/__mail(?:\/([\w-]+)\/(\w+)(?:\/(html))?)?$/.exec(path)
  if (sample !== null) return gallery(view, sample.slice(1))
  const asked = /^\/(messages|api\/messages)(?:\/([^/]+))?(?:\/(html|source|part))?$/.exec(path)
  const [, kind, id, part] = asked ?? []
  if (kind === 'api/messages' && part === undefined) return api(store, view, id)
  if (kind === 'messages' && id !== undefined) return open(store, view, id, part)
  return page(missingPage(view), 404)
}

/** null when the request names no address of ours (a whole URL, an asterisk). */
function viewOf(request: IncomingMessage): View | null {
  const url = request.url ?? '/'
  if (!url.startsWith('/') || !URL.canParse(`http://localhost${url}`)) return null
  const address = new URL(`http://localhost${url}`)
  const asked = address.searchParams.get('lang')
  address.searchParams.delete('lang')
  return {
    address,
    language: chooseLanguage(asked, request.headers['accept-language']),
    languageAsked: asked === 'en' || asked === 'fr',
  }
}

/** The page over HTTP on loopback. */
export interface PageServer {
  readonly port: number
  close(): Promise<void>
}

/** Starts the page. @param port 0 for any free one */
export async function listenHttp(store: MessageStore, port: number): Promise<PageServer> {
  const server = createServer(waits, (request, response) => {
    if (!isLocal(request.headers.host)) {
      send(response, json({ error: 'This address is served on this machine only.' }, 421))
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, json({ error: 'The mailbox is read only.' }, 405))
      return
    }
    const view = viewOf(request)
    if (view === null) return send(response, json({ error: 'This address is not written as ours are.' }, 400))
    void Promise.resolve()
      .then(() => answer(store, view))
      .catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        return json({ error: 'The mailbox could not be read.' }, 500)
      })
      .then((result) => send(response, result))
  })
  server.timeout = stillMs
  server.on('clientError', answerBroken)
  server.on('checkExpectation', (_request, response: ServerResponse) =>
    send(response, json({ error: 'What is expected is not known here.' }, 417)),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
