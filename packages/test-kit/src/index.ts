export { createTestDatabase, type TestDatabase } from './database.ts'
export { testLogins, testPassword } from './logins.ts'
