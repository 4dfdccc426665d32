import { ConfigurationError } from '../platform/config.ts'

/** A variable that a command cannot do without. Throws ConfigurationError where it is not set. */
export function requiredVariable(name: string): string {
  const value = process.env[name]
  if (!value) throw new ConfigurationError(`${name}: is not set`)
  return value
}
