import { Module } from '@nestjs/common'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import { CreateOrganization } from './create-organization.ts'
import { CreatePartner } from './create-partner.ts'
import { CreateTenant } from './create-tenant.ts'
import { OrganizationResolver } from './organization.resolver.ts'
import { ProgramResolver } from './program.resolver.ts'

@Module({
  providers: [
    OrganizationResolver,
    ProgramResolver,
    SignInLimit,
    CreateTenant,
    CreatePartner,
    CreateOrganization,
  ],
  exports: [CreateOrganization, CreatePartner],
})
export class OrganizationModule {}
