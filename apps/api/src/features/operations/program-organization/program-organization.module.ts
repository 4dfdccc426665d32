import { Module } from '@nestjs/common'
import { ProgramOrganizationResolver } from './program-organization.resolver.ts'

@Module({ providers: [ProgramOrganizationResolver] })
export class ProgramOrganizationModule {}
