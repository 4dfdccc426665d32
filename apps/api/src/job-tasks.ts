import { IssuePasswordReset, type PasswordResetAsked } from './features/identity/index.ts'
import type { MakeJobTasks } from './platform/jobs/worker.ts'

/** The jobs of all features. Mails are the worker's own. */
export const makeJobTasks: MakeJobTasks = (unitOfWork, config) => {
  const issuePasswordReset = new IssuePasswordReset(unitOfWork, config)
  return {
    // Written by RequestPasswordReset alone.
    issue_password_reset: (payload, run) => issuePasswordReset.execute(payload as PasswordResetAsked, run),
  }
}
