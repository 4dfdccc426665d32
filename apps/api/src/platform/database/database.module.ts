import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common'
import type pg from 'pg'
import { CONFIG, LOG, PATIENCE, POOL } from '../tokens.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { createPool, type DatabasePatience } from './pool.ts'
import { UnitOfWork } from './unit-of-work.ts'

@Global()
@Module({
  providers: [
    {
      provide: POOL,
      inject: [CONFIG, LOG, PATIENCE],
      useFactory: (config: Config, log: Log, patience: DatabasePatience) =>
        createPool(config.apiDatabaseUrl, log, { patience }),
    },
    UnitOfWork,
  ],
  exports: [POOL, UnitOfWork],
})
export class DatabaseModule implements OnModuleDestroy {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async onModuleDestroy(): Promise<void> {
    await this.pool.end()
  }
}
