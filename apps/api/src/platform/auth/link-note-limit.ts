import { createHash } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { lendClient } from '../database/lend-client.ts'
import { POOL } from '../tokens.ts'

/** Enough for an office behind one address, and over how many seconds. */
const perAddress = { points: 60, duration: 60 * 60 }

/** Limits the notes that people without a token may leave, per address; counted in the database, for all API processes. */
@Injectable()
export class LinkNoteLimit {
  private readonly address: RateLimiterPostgres

  constructor(@Inject(POOL) pool: pg.Pool) {
    const query = (asked: pg.QueryConfig) =>
      lendClient(pool, async (client) => {
        await client.query('begin; set local role app_auth')
        const result = await client.query(asked)
        await client.query('commit')
        return result
      })
    this.address = new RateLimiterPostgres({
      storeClient: { query },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'link-note',
      ...perAddress,
    })
  }

  /** Counts one note. False: too many from there for now. */
  async take(address: string): Promise<boolean> {
    try {
      await this.address.consume(createHash('sha256').update(address).digest('hex'))
      return true
    } catch (error) {
      if (error instanceof RateLimiterRes) return false
      throw error
    }
  }
}
