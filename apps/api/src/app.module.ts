import { type DynamicModule, Global, Module } from '@nestjs/common'
import { CatalogModule } from './features/catalog/index.ts'
import { AgreementModule } from './features/agreement/index.ts'
import { DelegatedAdminRelationshipModule } from './features/delegated-admin-relationship/index.ts'
import { InstallationModule } from './features/installation/index.ts'
import { DraftModule } from './features/draft/index.ts'
import { AuditEntryModule } from './features/audit-entry/index.ts'
import { NotificationModule } from './features/notification/index.ts'
import { OrganizationModule } from './features/organization/index.ts'
import { RelationshipModule } from './features/relationship/index.ts'
import { CartModule } from './features/cart/index.ts'
import { CustomerSubscriptionModule } from './features/customer-subscription/index.ts'
import { OrderModule } from './features/order/index.ts'
import { SessionModule } from './features/session/index.ts'
import { CustomerModule } from './features/customer/index.ts'
import { InvitationModule } from './features/invitation/index.ts'
import { PartnershipModule } from './features/partnership/index.ts'
import { LicenseModule } from './features/license/index.ts'
import { UserModule } from './features/user/index.ts'
import { CustomerUserModule } from './features/customer-user/index.ts'
import { TenantModule } from './features/tenant/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { DatabaseModule } from './platform/database/database.module.ts'
import type { DatabasePatience } from './platform/database/pool.ts'
import { PortalGraphqlModule } from './platform/graphql/graphql.module.ts'
import type { Log } from './platform/log.ts'
import { CLOCK, CONFIG, LOG, PATIENCE } from './platform/tokens.ts'

/** What does not come from a module: configuration, clock and log. */
export interface Surroundings {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  /** How long the database may take for one request; absent: as long as it needs, as commands do. */
  readonly databasePatience?: DatabasePatience
}

@Global()
@Module({})
class SurroundingsModule {
  static with({ config, clock, log, databasePatience = {} }: Surroundings): DynamicModule {
    return {
      module: SurroundingsModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOG, useValue: log },
        { provide: PATIENCE, useValue: databasePatience },
      ],
      exports: [CONFIG, CLOCK, LOG, PATIENCE],
    }
  }
}

/** The features, in the order they build on each other. */
export const featureModules = [
  SessionModule,
  AuditEntryModule,
  NotificationModule,
  DraftModule,
  InvitationModule,
  PartnershipModule,
  CatalogModule,
  CustomerModule,
  UserModule,
  CustomerUserModule,
  LicenseModule,
  AgreementModule,
  DelegatedAdminRelationshipModule,
  OrganizationModule,
  TenantModule,
  InstallationModule,
  RelationshipModule,
  CartModule,
  CustomerSubscriptionModule,
  OrderModule,
]

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
