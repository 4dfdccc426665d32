import { createHash } from 'node:crypto'
import { ok, type Refusal, refuse, type Result, tenantBudget, type TenantsSpent } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { POOL } from '../tokens.ts'
import { addressBlock } from './address-block.ts'
import { giveBackAll, giveBackOne, queryCounters } from './rate-limit.repository.ts'

/** Attempts that are allowed, and over how many seconds (ADR 20). */
const limits = {
  /** Of a browser that signed in to the account before: strangers do not count here, so they cannot use it up. */
  device: { points: 10, duration: 15 * 60 },
  /** Of an account from one place. */
  pair: { points: 10, duration: 15 * 60 },
  /** Of one place on whatever account: an office of forty that mistypes has room, a list of names has not. */
  place: { points: 200, duration: 15 * 60 },
  /** Of an account from all places it is not known from. */
  account: { points: 100, duration: 60 * 60 },
  /** Of anything else that is guarded: one thing from one place. */
  act: { points: 10, duration: 15 * 60 },
  /** Of one place on all of that. */
  acts: { points: 100, duration: 15 * 60 },
  /** Tenants made from one place (ADR 28). */
  tenant: { points: tenantBudget.place, duration: tenantBudget.hours * 60 * 60 },
}
type Counter = keyof typeof limits

/** There were too many attempts; this one was not looked at. */
export type TooManyAttempts = Refusal<'too_many_attempts'> & {
  /** Seconds after which it works again. */
  readonly retryAfterSeconds: number
}

/** An attempt that may be made. Attempts that were wrong count; the others are given back. */
export interface Attempt {
  /** The password was right: this attempt and the mistyped ones before it cost nobody anything. */
  succeeded(): Promise<void>
  /** It was not looked at. */
  notMade(): Promise<void>
}

/** Limits on guessing. Counters are in the database, so that all API processes share them; each key is a hash. */
@Injectable()
export class SignInLimit {
  private readonly counters: Readonly<Record<Counter, RateLimiterPostgres>>

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {
    const counter = (keyPrefix: Counter) =>
      new RateLimiterPostgres({
        storeClient: { query: (query: pg.QueryConfig) => queryCounters(pool, query) },
        storeType: 'client',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        ...limits[keyPrefix],
      })
    this.counters = {
      device: counter('device'),
      pair: counter('pair'),
      place: counter('place'),
      account: counter('account'),
      act: counter('act'),
      acts: counter('acts'),
      tenant: counter('tenant'),
    }
  }

  /**
   * Counts one attempt to sign in.
   * @param device the mark under which this browser signed in to the account before; null: it did not
   */
  signIn(account: string, address: string, device: string | null): Promise<Result<Attempt, TooManyAttempts>> {
    const place = addressBlock(address)
    return device !== null
      ? this.take([['device', [device]]])
      : this.take([
          ['pair', [place, account]],
          ['place', [place]],
          ['account', [account]],
        ])
  }

  /** Counts one use of something else that must not be tried at will, such as asking for a link. */
  act(what: readonly string[], address: string): Promise<Result<Attempt, TooManyAttempts>> {
    const place = addressBlock(address)
    return this.take([
      ['act', [place, ...what]],
      ['acts', [place]],
    ])
  }

  /** Counts one attempt of somebody who is signed in, from wherever. */
  actOf(userId: string, what: string): Promise<Result<Attempt, TooManyAttempts>> {
    return this.take([['act', [userId, what]]])
  }

  /** Counts one tenant that is about to be made from a place; give it back (`notMade`) when none was. */
  async tenant(address: string, now: Date): Promise<Result<Attempt, TenantsSpent>> {
    const key = [addressBlock(address)]
    const taken = await this.take([['tenant', key]])
    if (taken.ok) return taken
    // A refusal is counted too, and makes no tenant.
    await giveBackOne(this.pool, [`tenant:${hashOf(key)}`])
    const retryAt = new Date(now.getTime() + taken.refusal.retryAfterSeconds * 1000)
    return refuse({ code: 'tenants_spent', limit: tenantBudget.place, retryAt })
  }

  private async take(
    keys: readonly [counter: Counter, parts: readonly string[]][],
  ): Promise<Result<Attempt, TooManyAttempts>> {
    const taken: string[] = []
    for (const [counter, parts] of keys) {
      const key = hashOf(parts)
      try {
        // Whoever was refused by the first counter is not counted by the next.
        await this.counters[counter].consume(key)
        taken.push(`${counter}:${key}`)
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
        return refuse({ code: 'too_many_attempts', retryAfterSeconds })
      }
    }
    const [first = '', ...others] = taken
    return ok({
      succeeded: () => giveBackAll(this.pool, first, others),
      notMade: () => giveBackOne(this.pool, taken),
    })
  }
}

/** A name of any length as a key. */
function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
