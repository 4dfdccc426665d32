import { Module } from '@nestjs/common'
import { CreateTenant } from './create-tenant.ts'
import { TenantResolver } from './tenant.resolver.ts'

@Module({ providers: [TenantResolver, CreateTenant] })
export class TenantModule {}
