import { createHmac, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { preparedTxOf, type Tx, txOf } from '@relais/db'
import { isOpenAt, ok, type Permission, type Refusal, type Result, refuse } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import pg from 'pg'
import type { Actor } from '../auth/actor.ts'
import type { Caller } from '../auth/caller.ts'
import { Unauthenticated } from '../graphql/errors.ts'
import { lendClient } from './lend-client.ts'
import type { Config } from '../config.ts'
import { CONFIG, POOL } from '../tokens.ts'
import { constraintOf, isRetryable } from './database-error.ts'
import {
  type Access,
  type Entered,
  enteredOf,
  isPlannedEachTime,
  literal,
  preambleOf,
  roleOf,
} from './preamble.ts'
import type { Question } from './question.ts'
import { fromStored, toStored } from './stored-outcome.ts'
import { together } from './together.ts'
import { type AnonymousWork, previewOf, type Preview, type Work, WorkLog } from './work.ts'

/** One change: its name and input (the key is bound to them), its key, and whether it is only tried. */
export interface Change extends Access {
  readonly name: string
  readonly input: unknown
  /** Null where nothing can be made twice: sign-in, sign-out, autosave, and the operator's commands. */
  readonly idempotencyKey: string | null
  readonly dryRun: boolean
  /** The outcome is kept for ever instead of 30 days (orders). */
  readonly keepForever?: boolean
  /** Refusal per constraint that may be violated as the backstop of a rule; any other violation is a bug. */
  readonly constraints?: Readonly<Record<string, Refusal>>
}

/** What was made; with a preview where it was only tried. */
export interface Made<Success> {
  readonly success: Success
  readonly preview: Preview | null
}

/** The change was made (or tried), or refused. */
export type ChangeResult<Success, Refused extends Refusal> = Result<
  Made<Success>,
  Refused | IdempotencyKeyReused
>

/** The same key came with another request. */
export type IdempotencyKeyReused = Refusal<'idempotency_key_reused'>

/**
 * Whether somebody may be told a second time what came of a change: roles and relationships may have ended since, and what was
 * changed may be gone. The act asks for itself, under its locks.
 */
export type MayRepeat<W, Refused extends Refusal, Outcome = unknown> = (
  work: W,
  outcome: Outcome,
) => Result<unknown, Refused> | Promise<Result<unknown, Refused>>

/** For what concerns nobody but the person who did it: the key is the person's own. */
export const ownAffair = (): Result<null, never> => ok(null)

/** For what rests on a role alone. */
export function permitted(may: boolean): Result<null, Refusal<'not_permitted'>> {
  return may ? ok(null) : refuse({ code: 'not_permitted' })
}

/**
 * Transactions with everything TRUST.md asks of them: one round trip opens one, takes on the portal's role, checks the
 * session and reserves the key; one call ends a change with mails, outcome and audit. A dry run is the same, rolled back.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIG) private readonly config: Pick<Config, 'linkKey'>,
  ) {}

  /** Reads as the signed-in person. Throws Unauthenticated without a session. */
  read<T>(caller: Caller, look: (work: Work) => Promise<T>, access: Access = {}): Promise<T> {
    return this.readAnonymously(caller, (work) => look(signedIn(work)), access)
  }

  /** Reads as whoever it is; `work.actor` is null without a session. */
  readAnonymously<T>(
    caller: Caller,
    look: (work: AnonymousWork) => Promise<T>,
    access: Access = {},
  ): Promise<T> {
    return lendClient(this.pool, async (client) => {
      const { actor } = await this.enter(client, caller, access, null)
      const value = await look(workOf(txOf(client), actor, caller, new WorkLog()))
      await client.query('commit')
      return value
    })
  }

  /**
   * The same for what one statement tells: it takes the end of its transaction with it.
   * @param ask what the person may be told is asked for; null: the person may be told nothing
   * @param tell what is made of the rows
   */
  readOnce<Row, T>(
    caller: Caller,
    ask: (work: Work) => Question<Row> | null,
    tell: (rows: readonly Row[], work: Work) => T,
  ): Promise<T> {
    return lendClient(this.pool, async (client) => {
      const { actor } = await this.enter(client, caller, {}, null)
      const work = signedIn(workOf(txOf(client), actor, caller, new WorkLog()))
      const question = ask(work)
      const [told] = await together(
        client,
        question === null ? ['commit'] : [preparedFor(caller, question), 'commit'],
      )
      return tell(question === null ? [] : ((told?.rows ?? []) as Row[]), work)
    })
  }

  /**
   * The same in one round trip, for a statement that names nobody: it goes with the preamble and asks for whoever that found
   * (`app.current_organization()`), by row security as ever.
   * @param may who may be told: nobody else's rows reach `tell`, and a portal at which nobody may is not asked for any
   */
  readAtOnce<Row, T>(
    caller: Caller,
    may: Permission,
    question: Question<Row>,
    tell: (rows: readonly Row[], work: Work) => T,
  ): Promise<T> {
    return lendClient(this.pool, async (client) => {
      const asked = isOpenAt(may, caller.portal) ? [preparedFor(caller, question)] : []
      const [preamble, told] = await together(client, [preambleOf(caller, {}, null), ...asked, 'commit'])
      const { actor } = enteredOf(preamble, caller)
      const work = signedIn(workOf(txOf(client), actor, caller, new WorkLog()))
      return tell(asked.length > 0 && may(work.actor) ? ((told?.rows ?? []) as Row[]) : [], work)
    })
  }

  /**
   * Changes as whoever it is: `act` locks, looks, decides and writes; what it answers is stored under the key (so it holds no
   * secret) and `present` makes the success of it. When the person's key is seen again `mayRepeat` asks the policy as it is
   * now, and the stored outcome is presented to whoever may still be told.
   */
  async change<Outcome, Success, Refused extends Refusal>(
    caller: Caller,
    change: Change,
    act: (work: AnonymousWork) => Promise<Result<Outcome, Refused>>,
    present: (work: AnonymousWork, outcome: Outcome) => Promise<Success>,
    mayRepeat: MayRepeat<AnonymousWork, Refused, Outcome> = ownAffair,
  ): Promise<ChangeResult<Success, Refused>> {
    const run = (client: pg.PoolClient) => this.runChange(client, caller, change, act, present, mayRepeat)
    for (let attempt = 1; ; attempt++) {
      try {
        return await lendClient(this.pool, run)
      } catch (error) {
        const backstop = change.constraints?.[constraintOf(error) ?? '']
        // The caller declares the constraints' refusals among those of its action.
        if (backstop) return refuse(backstop as Refused)
        if (!isRetryable(error) || attempt === 3) throw error
        // By chance, or those that met would meet again.
        await sleep(randomInt(5, 25) * attempt)
      }
    }
  }

  /** Changes as a command of the operator does: as the operator (or as another role, for a job), and without a key, since to do it again is the operator's own affair. */
  async command<Outcome, Refused extends Refusal>(
    caller: Caller,
    command: Pick<Change, 'name' | 'constraints' | 'role' | 'wholeTables'> & { readonly dryRun?: boolean },
    act: (work: AnonymousWork) => Promise<Result<Outcome, Refused>>,
  ): Promise<Result<Made<Outcome>, Refused>> {
    const change = {
      input: null,
      idempotencyKey: null,
      dryRun: false,
      role: 'app_operator',
      ...command,
    } as const
    const made = await this.change(caller, change, act, async (_, outcome) => outcome)
    // Without a key none was used before.
    return made as Result<Made<Outcome>, Refused>
  }

  private async runChange<Outcome, Success, Refused extends Refusal>(
    client: pg.PoolClient,
    caller: Caller,
    change: Change,
    act: (work: AnonymousWork) => Promise<Result<Outcome, Refused>>,
    present: (work: AnonymousWork, outcome: Outcome) => Promise<Success>,
    mayRepeat: MayRepeat<AnonymousWork, Refused, Outcome>,
  ): Promise<ChangeResult<Success, Refused>> {
    const entered = await this.enter(client, caller, change, change)
    const log = new WorkLog()
    const role = roleOf(caller, change)
    const tx = isPlannedEachTime(change, role) ? txOf(client) : preparedTxOf(client, role)
    const work = workOf(tx, entered.actor, caller, log)
    if (entered.replay) {
      if (!entered.replay.same)
        return this.rolledBack(client, refuse({ code: 'idempotency_key_reused' } as const))
      // The outcome was this action's own.
      const outcome = fromStored(entered.replay.outcome) as Outcome
      const may = await mayRepeat(work, outcome)
      if (!may.ok) return this.rolledBack(client, may)
      const success = await present(work, outcome)
      await client.query('commit')
      return { ok: true, value: { success, preview: null } }
    }
    const decided = await act(work)
    if (!decided.ok) return this.rolledBack(client, decided)
    const success = await present(work, decided.value)
    const end = JSON.stringify({
      now: caller.now,
      requestId: caller.id,
      organizationId: log.organizationId ?? entered.actor?.organizationId ?? null,
      actorUserId: log.userId ?? entered.actor?.userId ?? null,
      authenticationStrength: entered.actor?.authenticationStrength ?? 'none',
      entries: log.entries,
      mails: log.mails,
      jobs: log.jobs,
      notifications: log.notifications,
      scope: entered.scope ?? null,
      key: change.dryRun ? null : change.idempotencyKey,
      outcome: change.idempotencyKey === null ? null : toStored(decided.value),
      keepForever: change.keepForever ?? false,
    })
    // One round trip, as the beginning: what fails in app.finish ends the query before its commit.
    await client.query(`select app.finish(${literal(end)}); ${change.dryRun ? 'rollback' : 'commit'}`)
    if (!change.dryRun) return { ok: true, value: { success, preview: null } }
    // Where nobody is signed in a preview would tell strangers who has an account. Commands act for the operator.
    const maySee = entered.actor !== null || change.role === 'app_operator'
    const preview = maySee ? previewOf(log, entered.actor?.organizationId ?? null) : null
    return { ok: true, value: { success, preview } }
  }

  private async enter(
    client: pg.PoolClient,
    caller: Caller,
    access: Access,
    change: Change | null,
  ): Promise<Entered> {
    const reserved = change && {
      key: change.dryRun ? null : change.idempotencyKey,
      requestHash: this.requestHash(change),
    }
    return enteredOf(await client.query(preambleOf(caller, access, reserved)), caller)
  }

  private requestHash(change: Change): string {
    const text = JSON.stringify([change.name, change.input])
    return createHmac('sha256', this.config.linkKey).update(`request\n${text}`).digest('hex')
  }

  private async rolledBack<T>(client: pg.PoolClient, value: T): Promise<T> {
    await client.query('rollback')
    return value
  }
}

/** Row security makes a plan one of its role: PostgreSQL makes it anew for another one, so each has its own. */
function preparedFor<Row>({ portal }: Caller, question: Question<Row>): Question<Row> {
  return question.name === undefined ? question : { ...question, name: `${portal} ${question.name}` }
}

function workOf(tx: Tx, actor: Actor | null, caller: Caller, log: WorkLog): AnonymousWork {
  return { tx, actor, caller, now: caller.now, log }
}

/** The work of a signed-in person. Throws Unauthenticated without one. */
export function signedIn(work: AnonymousWork): Work {
  if (!work.actor) throw new Unauthenticated()
  return { ...work, actor: work.actor }
}
