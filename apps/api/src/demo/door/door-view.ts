import type { Language } from '@relais/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { commandCaller } from '../../cli/application.ts'
import { callerOf, portalOfHost } from '../../platform/http/portal-request.ts'
import { doorPeople } from './cast.ts'
import { readDoor } from './door.queries.ts'
import type { DoorTools } from './door-routes.ts'
import { barScript } from './html/bar-script.ts'
import { demoBar } from './html/demo-bar.ts'
import { doorPage } from './html/door-page.ts'
import { sceneOf } from './html/scene.ts'
import { preferredLanguage } from './html/words.ts'

const emails = doorPeople.map(({ email }) => email)
const role = 'app_operator' as const

/** What is looked at (ADR 34): the page of the front door on its own host, and the bar and its script on each portal's. */
export function registerDoorViews(server: FastifyInstance, { config, clock, unitOfWork }: DoorTools): void {
  server.get('/demo/bar.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(barScript),
  )
  server.get('/demo/bar', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const portal = portalOfHost(request.headers.host, config)
    if (portal === undefined) return nothing(reply)
    request.portal = portal
    const { actor, facts } = await unitOfWork.readAnonymously(
      callerOf(request, reply),
      async (work) => ({ actor: work.actor, facts: await readDoor(work.tx, emails) }),
      { role },
    )
    if (facts === null) return nothing(reply)
    const scene = sceneOf(languageOf(request), facts, config, clock)
    return reply
      .type('text/html; charset=utf-8')
      .send(demoBar(scene, actor, { portal, path: asked(request, 'path') ?? '/' }))
  })

  if (config.doorUrl === undefined) return
  const { host } = new URL(config.doorUrl)
  server.get('/', { constraints: { host } }, async (request, reply) => {
    const facts = await unitOfWork.readAnonymously(
      commandCaller(clock.now()),
      ({ tx }) => readDoor(tx, emails),
      { role },
    )
    reply.header('cache-control', 'no-store').header('vary', 'accept-language')
    if (facts === null) return nothing(reply)
    // Its forms lead to the portals, and say where they come from: `no-referrer` would hide that.
    reply.header('referrer-policy', 'strict-origin')
    const page = doorPage(sceneOf(languageOf(request), facts, config, clock))
    return reply.type('text/html; charset=utf-8').send(page)
  })
}

function languageOf(request: FastifyRequest): Language {
  const wish = asked(request, 'language')
  return wish === 'en' || wish === 'fr' ? wish : preferredLanguage(request.headers['accept-language'])
}

/** A value of the query; undefined: not there, or there twice. */
function asked({ query }: FastifyRequest, name: string): string | undefined {
  const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined
  return typeof value === 'string' ? value : undefined
}

function nothing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send('There is no such thing here.')
}
