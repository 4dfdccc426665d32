import { Module } from '@nestjs/common'
import { SignInLimit } from '../../../platform/auth/sign-in-limit.ts'
import { AdvanceClock } from './advance-clock.ts'
import { CreateOperator } from './create-operator.ts'
import { InstallationResolver } from './installation.resolver.ts'
import { IssueFirstRunCode } from './issue-first-run-code.ts'

@Module({
  providers: [InstallationResolver, SignInLimit, AdvanceClock, CreateOperator, IssueFirstRunCode],
  exports: [AdvanceClock, IssueFirstRunCode],
})
export class InstallationModule {}
