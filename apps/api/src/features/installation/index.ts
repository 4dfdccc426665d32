export { AdvanceClock } from './advance-clock.ts'
export { InstallationModule } from './installation.module.ts'
export { IssueFirstRunCode } from './issue-first-run-code.ts'
export { OperatorExistsError } from './installation.refusals.ts'
