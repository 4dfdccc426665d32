import { Module } from '@nestjs/common'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import { CreateOrganization } from './create-organization.ts'
import { CreateTenant } from './create-tenant.ts'
import { OrganizationResolver } from './organization.resolver.ts'

@Module({
  providers: [OrganizationResolver, SignInLimit, CreateTenant, CreateOrganization],
  exports: [CreateOrganization],
})
export class OrganizationModule {}
