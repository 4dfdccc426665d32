import { type DynamicModule, Global, Module } from '@nestjs/common'
import { CatalogModule } from './features/catalog/index.ts'
import {
  AgreementModule,
  DelegatedAdminRelationshipModule,
  InvitationModule,
  PartnershipModule,
  RelationshipModule,
  TenantModule,
} from './features/consent/index.ts'
import { EnrollmentModule } from './features/enrollment/index.ts'
import { DraftModule, OrganizationModule, SessionModule, UserModule } from './features/identity/index.ts'
import {
  AuditEntryModule,
  HomeModule,
  JobModule,
  MailMessageModule,
  InstallationModule,
  NavigationModule,
  NotificationModule,
  ProgramOrganizationModule,
} from './features/operations/index.ts'
import {
  CartModule,
  CustomerModule,
  CustomerSubscriptionModule,
  CustomerUserModule,
  LicenseModule,
  OrderModule,
} from './features/trade/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { ChangeModule } from './platform/change/change-tools.ts'
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
  NavigationModule,
  NotificationModule,
  ProgramOrganizationModule,
  DraftModule,
  InvitationModule,
  PartnershipModule,
  CatalogModule,
  EnrollmentModule,
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
  HomeModule,
  JobModule,
  MailMessageModule,
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
        ChangeModule,
        PortalGraphqlModule,
        ...featureModules,
      ],
    }
  }
}
