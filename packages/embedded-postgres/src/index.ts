export { type ProcessIdentity, identify, isRunning, parseIdentity, self } from './identity.ts'
export { withLock } from './lock.ts'
export { freePort, isFree } from './port.ts'
export type { Revival } from './revival.ts'
export { scratchRoot } from './scratch.ts'
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  findRunning,
  type RunningPostgres,
  serverVersion,
  startEmbeddedPostgres,
} from './server.ts'
export type { Settings } from './cluster.ts'
export { startTestServer, type TestServer } from './test-server.ts'
