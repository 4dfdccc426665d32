export { createTestDatabase, type TestDatabase } from './database.ts'
export { createInterruptibleDatabase, type InterruptibleDatabase } from './interruptible-database.ts'
export { testLogins, testPassword } from './logins.ts'
