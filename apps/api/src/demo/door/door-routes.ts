import type { Portal } from '@relais/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AdvanceClock } from '../../features/operations/index.ts'
import type { Caller } from '../../platform/auth/caller.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Config } from '../../platform/config.ts'
import type { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { callerOf, portalOfHost } from '../../platform/http/portal-request.ts'
import { isSeeded } from '../demo-mark.ts'
import { backToDoor, clockMoves } from './clock-move.ts'
import { enterAs } from './enter-as.ts'
import { pageOfStep } from './step.ts'

/** Long enough for the notice of a moved clock to reach this process; without it the next page would tell the old time. */
const clockPatienceMs = 2_000

/** What the acts of the door take of the application. */
export interface DoorTools {
  readonly config: Config
  readonly clock: Clock
  readonly unitOfWork: UnitOfWork
  readonly advanceClock: AdvanceClock
}

/**
 * The acts of a demo's front door (ADR 34), as forms send them: `POST /demo/sign-in` at the portal of the person, `POST
 * /demo/clock` at any portal. An installation that was not started as a demo has no such routes; one without the mark of a demo
 * refuses them. They come from a page of the product's own or not at all.
 */
export function registerDoorActs(server: FastifyInstance, tools: DoorTools): void {
  const { config, clock, unitOfWork, advanceClock } = tools
  const ours = new Set([config.doorUrl, ...Object.values(config.portalUrls)])
  const act = (
    path: string,
    run: (caller: Caller, form: ReadonlyMap<string, string>, reply: FastifyReply) => Promise<FastifyReply>,
  ) =>
    server.post(path, async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const portal = portalOfHost(request.headers.host, config)
      if (portal === undefined) return say(reply, 421, 'This host is none of the portals.')
      const { origin } = request.headers
      if (origin === undefined || !ours.has(origin))
        return say(reply, 403, 'The request comes from another site.')
      return run(callerAt(portal, request, reply), formOf(request.body), reply)
    })

  act('/demo/sign-in', async (caller, form, reply) => {
    const entered = await enterAs(unitOfWork, caller, form.get('person') ?? '')
    if (!entered.ok) return refuse(reply, entered.refusal.code)
    const page = pageOfStep(Number(form.get('step')), entered.value.language)
    return reply.redirect(page ?? ownPath(form.get('back')), 303)
  })

  act('/demo/clock', async (caller, form, reply) => {
    const move = clockMoves.find((one) => one === form.get('by'))
    if (move === undefined) return say(reply, 400, 'The clock moves by a day, a week, thirty days or a year.')
    const actor = await unitOfWork.readAnonymously(caller, async (work) => work.actor)
    const isDemo = await isSeeded(unitOfWork, { ...caller, sessionHash: null })
    const moved = await advanceClock.execute(caller, isDemo, move, false)
    if (!moved.ok) return refuse(reply, moved.refusal.code)
    const { now } = moved.value.success
    for (let waited = 0; clock.now() < now && waited < clockPatienceMs; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20))
    // The time that passed has ended the session: the person who moved the clock works on.
    if (actor) await enterAs(unitOfWork, { ...caller, sessionHash: null, now }, actor.userPrincipalName)
    const back = form.get('back')
    return reply.redirect(back === backToDoor && config.doorUrl ? config.doorUrl : ownPath(back), 303)
  })
}

function callerAt(portal: Portal, request: FastifyRequest, reply: FastifyReply): Caller {
  request.portal = portal
  return callerOf(request, reply)
}

function formOf(body: unknown): ReadonlyMap<string, string> {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** A path of this host; anything else could lead somebody who just signed in to a foreign page. */
function ownPath(wish: string | undefined): string {
  return wish !== undefined && /^\/(?![/\\])/.test(wish) && !/[\\\p{Cc}]/u.test(wish) ? wish : '/'
}

function refuse(reply: FastifyReply, code: string): FastifyReply {
  if (code === 'not_a_demo' || code === 'not_found') return say(reply, 404, 'There is no such thing here.')
  return say(reply, 409, 'The clock of a demo stays in this century.')
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(sentence)
}
