import { Inject, Injectable } from '@nestjs/common'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { lendClient } from '../database/lend-client.ts'
import { POOL } from '../tokens.ts'

/** Attempts that are allowed, and over how many seconds. */
const perAccountAndAddress = { points: 10, duration: 15 * 60 }
const perAddress = { points: 100, duration: 15 * 60 }

/**
 * Limits on guessing: per account *and* address, and per address. There is no limit per account alone: it would let
 * anybody lock somebody out. Counters are in the database, so that all API processes share them.
 */
@Injectable()
export class SignInLimit {
  private readonly pair: RateLimiterPostgres
  private readonly address: RateLimiterPostgres

  constructor(@Inject(POOL) pool: pg.Pool) {
    const store = { query: (query: pg.QueryConfig) => asAuth(pool, query) }
    const shared = {
      storeClient: store,
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
    }
    this.pair = new RateLimiterPostgres({ ...shared, keyPrefix: 'pair', ...perAccountAndAddress })
    this.address = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', ...perAddress })
  }

  /** Counts one attempt. False: too many, do not even look. */
  async take(account: string, address: string): Promise<boolean> {
    try {
      await this.address.consume(address)
      await this.pair.consume(`${address} ${account}`)
      return true
    } catch (error) {
      if (error instanceof RateLimiterRes) return false
      throw error
    }
  }

  /** Forgets the attempts on an account from an address, after the right password. */
  async clear(account: string, address: string): Promise<void> {
    await this.pair.delete(`${address} ${account}`)
  }
}

function asAuth(pool: pg.Pool, query: pg.QueryConfig): Promise<pg.QueryResult> {
  return lendClient(pool, async (client) => {
    await client.query('begin; set local role app_auth')
    const result = await client.query(query)
    await client.query('commit')
    return result
  })
}
