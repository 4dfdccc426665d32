import 'reflect-metadata'
import { Command } from 'commander'
import { auditCommand } from './cli/audit.ts'
import { migrateCommand } from './cli/migrate.ts'
import { ConfigurationError } from './platform/config.ts'

const program = new Command('relais')
  .description(
    "The operator's commands. Each answers --help; exit code 0: done, 1: refused or failed, 2: called wrongly.",
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .addCommand(migrateCommand())
  .addCommand(auditCommand())

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
}
