/** Injection token of the checked configuration. */
export const CONFIG = Symbol('config')
/** Injection token of the clock. */
export const CLOCK = Symbol('clock')
/** Injection token of the API's connection pool. */
export const POOL = Symbol('pool')
/** Injection token of the log. */
export const LOG = Symbol('log')
/** Injection token of how long the database may take. */
export const PATIENCE = Symbol('patience')
