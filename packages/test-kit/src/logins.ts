/** Names of the two logins in test databases; roles belong to the whole server, so every clone shares them. */
export const testLogins = { api: 'relais_test_api', worker: 'relais_test_worker' } as const
/** Their password: the server listens on loopback for the length of a test run. */
export const testPassword = 'test'
