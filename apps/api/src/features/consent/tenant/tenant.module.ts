import { Module } from '@nestjs/common'
import { SignInLimit } from '../../../platform/auth/sign-in-limit.ts'
import { CreateTenant } from './create-tenant.ts'
import { TenantResolver } from './tenant.resolver.ts'

@Module({ providers: [TenantResolver, SignInLimit, CreateTenant] })
export class TenantModule {}
