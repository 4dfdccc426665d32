export { SessionModule } from './session.module.ts'
export { beginSession, newSessionToken } from './session-token.ts'
export { insertPasswordReset, savePassword } from './session.repository.ts'
export { IssuePasswordReset, type PasswordResetAsked } from './issue-password-reset.ts'
export {
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from './session.refusals.ts'
export { countUnreadNotifications, ofReader, type Reader } from './unread.queries.ts'
