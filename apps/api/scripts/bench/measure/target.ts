import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Portal } from '@relais/domain'
import { freePort } from '@relais/embedded-postgres'
import { documentIdOf } from '@relais/test-kit/known-document'
import type { World } from '../world/world.ts'
import type { Operation } from './operation.ts'

/** A server that is measured, in a process of its own. */
export interface Target {
  readonly world: World
  readonly pid: number
  /** Sends the n-th request of an operation; the answer's text. Throws on whatever is no success. */
  send(operation: Operation, n: number): Promise<string>
  stop(): Promise<void>
}

const api = fileURLToPath(new URL('../../../', import.meta.url))
const hostOf = (portal: Portal) => `${portal}.localhost:4000`

/** Starts the API as `start` does, its log going to a file. `more`: options of Node. */
export async function startApi(
  world: World,
  databaseUrl: string,
  log: string,
  more: readonly string[] = [],
): Promise<Target> {
  const port = await freePort()
  const env = {
    RELAIS_API_DATABASE_URL: databaseUrl,
    RELAIS_API_PORT: String(port),
    ...Object.fromEntries(
      (['reseller', 'provider', 'customer'] as const).map((portal) => [
        `RELAIS_${portal.toUpperCase()}_URL`,
        `http://${hostOf(portal)}`,
      ]),
    ),
    RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
    // So that people sign in from many places.
    RELAIS_TRUSTED_PROXY_HEADER: 'x-forwarded-for',
    RELAIS_EXIT_WITH_PARENT: '1',
  }
  const target = await start(world, port, [...more, join(api, 'dist/main.js')], env, log)
  const send: Target['send'] = (operation, n) => {
    const { session, address, variables } = operation.ask(world, n)
    const { portal, document } = operation
    return target.post(
      operation,
      '/graphql',
      JSON.stringify({ documentId: documentIdOf(portal, document), variables }),
      {
        host: hostOf(portal),
        origin: `http://${hostOf(portal)}`,
        ...(session === undefined ? {} : { cookie: `__Host-relais_session=${session}` }),
        ...(address === undefined ? {} : { 'x-forwarded-for': address }),
      },
    )
  }
  return { world, pid: target.pid, stop: () => target.stop(), send }
}

/** Starts the floor on the same database. */
export async function startFloor(world: World, databaseUrl: string, log: string): Promise<Target> {
  const port = await freePort()
  const file = fileURLToPath(new URL('../floor/floor.ts', import.meta.url))
  const loader = ['--import', '@oxc-node/core/register']
  const env = { FLOOR_DATABASE_URL: databaseUrl, FLOOR_PORT: String(port) }
  const target = await start(world, port, [...loader, file], env, log)
  const send: Target['send'] = (operation, n) => {
    const { organizationId, userId, variables } = operation.ask(world, n)
    const body = JSON.stringify({ organizationId, userId, variables })
    return target.post(operation, `/${operation.document}`, body, {})
  }
  return { world, pid: target.pid, stop: () => target.stop(), send }
}

async function start(
  world: World,
  port: number,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  log: string,
) {
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, [...command], {
    cwd: api,
    stdio: ['pipe', file, file],
    env: { ...process.env, ...env },
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  await answers(child, port, `${world.database}: see ${log}`)
  if (child.pid === undefined) throw new Error('the process that answers has no id')
  return {
    pid: child.pid,
    post: (operation: Operation, path: string, body: string, headers: Readonly<Record<string, string>>) =>
      post(agent, port, operation, path, body, headers),
    async stop() {
      agent.destroy()
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(child: ChildProcess, port: number, what: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`a server that is measured did not start on ${what}`)
    const up = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      () => true,
      () => false,
    )
    if (up) return
    await wait(50)
  }
}

function post(
  agent: Agent,
  port: number,
  { id, answer }: Operation,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    }
    const sent = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200 && text.includes(answer) && !text.includes('"errors"')) resolve(text)
        else reject(new Error(`${id}: ${response.statusCode} ${text.slice(0, 500)}\nasked: ${body}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
