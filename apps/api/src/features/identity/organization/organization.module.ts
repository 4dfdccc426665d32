import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { CreateOrganization } from './create-organization.ts'
import { createPartner } from './create-partner.ts'
import { ProgramResolver } from './program.resolver.ts'

@Module({
  providers: [ProgramResolver, changesOf([createPartner]), CreateOrganization],
  exports: [CreateOrganization],
})
export class OrganizationModule {}
