export { SessionModule } from './session.module.ts'
export { beginSession, newSessionToken } from './session-token.ts'
export { insertPasswordReset, savePassword } from './session.repository.ts'
export { PasswordUnacceptableError, TooManyAttemptsError } from './session.refusals.ts'
