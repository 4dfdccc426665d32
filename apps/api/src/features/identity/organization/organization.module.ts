import { Module } from '@nestjs/common'
import { CreateOrganization } from './create-organization.ts'
import { CreatePartner } from './create-partner.ts'
import { ProgramResolver } from './program.resolver.ts'

@Module({
  providers: [ProgramResolver, CreatePartner, CreateOrganization],
  exports: [CreateOrganization, CreatePartner],
})
export class OrganizationModule {}
