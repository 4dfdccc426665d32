export * from './idempotency/idempotency-key.ts'
export * from './query-client/query-client.ts'
export * from './request/graphql-client.ts'
export * from './request/graphql-request-error.ts'
