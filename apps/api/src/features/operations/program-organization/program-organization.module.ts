import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { appointProvider } from './appoint-provider.ts'
import { ProgramOrganizationResolver } from './program-organization.resolver.ts'
import { reinstateProvider } from './reinstate-provider.ts'
import { suspendProvider } from './suspend-provider.ts'

@Module({
  providers: [ProgramOrganizationResolver, changesOf([appointProvider, suspendProvider, reinstateProvider])],
})
export class ProgramOrganizationModule {}
