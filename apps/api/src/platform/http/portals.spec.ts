import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerPortals } from './portals.ts'

const script = `globalThis.text = ${JSON.stringify('a customer of a reseller '.repeat(200))}`
const page = (portal: string) => `<!doctype html><title>${portal}</title>${'<p>Customers</p>'.repeat(50)}`
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'

describe('the files of a portal', () => {
  let root = ''
  let server: FastifyInstance
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'relais-portals-'))
    for (const portal of ['reseller', 'provider', 'customer']) {
      const folder = join(root, `${portal}-portal`, 'dist')
      await mkdir(join(folder, 'assets'), { recursive: true })
      for (const [name, text] of [
        ['index.html', page(portal)],
        ['assets/index-Do2V47e_.js', script],
      ] as const) {
        await writeFile(join(folder, name), text)
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(text))
        await writeFile(join(folder, `${name}.gz`), gzipSync(text))
      }
      await writeFile(join(folder, 'favicon.svg'), picture)
    }
    server = fastify()
    const portalUrls = {
      reseller: 'http://reseller.localhost',
      provider: 'http://provider.localhost',
      customer: 'http://customer.localhost',
    }
    await registerPortals(server, { portalRoot: root, portalUrls })
  })
  afterAll(async () => {
    await server.close()
    await rm(root, { recursive: true })
  })

  const asset = '/assets/index-Do2V47e_.js'
  const ask = (
    url: string,
    accept?: string,
    more: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> } = {},
  ) =>
    server.inject({
      url,
      method: more.method ?? 'GET',
      headers: {
        host: 'reseller.localhost',
        ...(accept === undefined ? {} : { 'accept-encoding': accept }),
        ...more.headers,
      },
    })
  const textOf = ({ headers, rawPayload }: LightMyRequestResponse) => {
    const encoding = headers['content-encoding']
    if (encoding === 'br') return brotliDecompressSync(rawPayload).toString()
    return encoding === 'gzip' ? gunzipSync(rawPayload).toString() : rawPayload.toString()
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, br;q=0.5', 'gzip'],
    ['br;q=0.9, gzip;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate, gzip;q=0.5', 'gzip'],
    ['br; q=0, gzip; q=0', undefined],
    ['identity', undefined],
    ['*;q=0', undefined],
    ['deflate, zstd', undefined],
    ['nonsense;;q=x', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('are sent as the client takes them: %j gets %s', async (accept, encoding) => {
    for (const [url, text, type] of [
      [asset, script, 'application/javascript; charset=utf-8'],
      ['/customers', page('reseller'), 'text/html; charset=utf-8'],
    ] as const) {
      const answer = await ask(url, accept)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers).toMatchObject({ 'content-type': type, vary: 'accept-encoding' })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
      expect(textOf(answer)).toBe(text)
    }
  })

  it('named by their content are kept for a year; the page and what has a plain name are asked for again', async () => {
    for (const accept of ['br', 'gzip', undefined]) {
      const { headers } = await ask(asset, accept)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      for (const url of ['/', '/customers/01/x', '/favicon.svg', '/assets/gone-abc.js'])
        expect((await ask(url, accept)).headers['cache-control']).toBe('no-cache')
    }
  })

  it('that did not change are not sent again, in each encoding by its own tag', async () => {
    for (const url of [asset, '/customers']) {
      const tags = new Set<unknown>()
      for (const accept of ['br', 'gzip', undefined]) {
        const { etag } = (await ask(url, accept)).headers
        tags.add(etag)
        const again = await ask(url, accept, { headers: { 'if-none-match': String(etag) } })
        expect(again.statusCode).toBe(304)
        expect(again.rawPayload.length).toBe(0)
        expect(again.headers['vary']).toBe('accept-encoding')
      }
      expect(tags.size).toBe(3)
    }
  })

  it('have a head that says what the whole would', async () => {
    for (const url of [asset, '/customers'])
      for (const accept of ['br', 'gzip', undefined]) {
        const { date: _, ...whole } = (await ask(url, accept)).headers
        const answer = await ask(url, accept, { method: 'HEAD' })
        expect(answer.rawPayload.length).toBe(0)
        expect(answer.headers).toMatchObject(whole)
      }
  })

  it('are sent in part when a part is asked for, of the encoding that was chosen', async () => {
    for (const [accept, bytes] of [
      ['br', brotliCompressSync(script)],
      [undefined, Buffer.from(script)],
    ] as const) {
      const part = await ask(asset, accept, { headers: { range: 'bytes=10-19' } })
      expect(part.statusCode).toBe(206)
      expect(part.headers['content-range']).toBe(`bytes 10-19/${bytes.length}`)
      expect(part.rawPayload).toEqual(bytes.subarray(10, 20))
    }
    expect((await ask(asset, 'br', { headers: { range: 'bytes=999999-' } })).statusCode).toBe(416)
  })

  it('that are not compressed beside themselves are sent as they are; the compressed have no address of their own', async () => {
    const svg = await ask('/favicon.svg', 'br, gzip')
    expect(svg.headers['content-encoding']).toBeUndefined()
    expect(svg.body).toBe(picture)
    for (const url of [`${asset}.br`, `${asset}.gz`, '/index.html.br', '/assets/gone-abc.js', '/index.html'])
      expect(await ask(url, 'br')).toMatchObject({ statusCode: 404, body: 'Not found' })
  })

  it('are those of the host that was asked', async () => {
    const answer = await ask('/', 'br', { headers: { host: 'customer.localhost' } })
    expect(textOf(answer)).toBe(page('customer'))
  })
})
