import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { AdvanceClock } from './advance-clock.ts'
import { createOperator } from './create-operator.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { IssueFirstRunCode } from './issue-first-run-code.ts'

@Module({
  providers: [InstallationResolver, changesOf([createOperator]), AdvanceClock, IssueFirstRunCode],
  exports: [AdvanceClock, IssueFirstRunCode],
})
export class InstallationModule {}
