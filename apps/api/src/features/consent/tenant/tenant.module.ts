import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { createTenant } from './create-tenant.ts'
import { TenantResolver } from './tenant.resolver.ts'

@Module({ providers: [TenantResolver, changesOf([createTenant])] })
export class TenantModule {}
