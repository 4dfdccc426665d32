import { type DynamicModule, Global, Module } from '@nestjs/common'
import { SessionModule } from './features/session/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { DatabaseModule } from './platform/database/database.module.ts'
import { PortalGraphqlModule } from './platform/graphql/graphql.module.ts'
import type { Log } from './platform/log.ts'
import { CLOCK, CONFIG, LOG } from './platform/tokens.ts'

/** What does not come from a module: configuration, clock and log. */
export interface Surroundings {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
}

@Global()
@Module({})
class SurroundingsModule {
  static with({ config, clock, log }: Surroundings): DynamicModule {
    return {
      module: SurroundingsModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOG, useValue: log },
      ],
      exports: [CONFIG, CLOCK, LOG],
    }
  }
}

/** The features, in the order they build on each other. */
export const featureModules = [SessionModule]

@Module({})
export class AppModule {
  /** The application with its GraphQL endpoint (HTTP) or without (commands). */
  static with(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.with(surroundings),
        DatabaseModule,
        PortalGraphqlModule,
        ...featureModules,
      ],
    }
  }
}
