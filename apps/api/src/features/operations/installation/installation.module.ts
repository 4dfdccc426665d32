import { Module } from '@nestjs/common'
import { AdvanceClock } from './advance-clock.ts'
import { CreateOperator } from './create-operator.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { IssueFirstRunCode } from './issue-first-run-code.ts'

@Module({
  providers: [InstallationResolver, AdvanceClock, CreateOperator, IssueFirstRunCode],
  exports: [AdvanceClock, IssueFirstRunCode],
})
export class InstallationModule {}
