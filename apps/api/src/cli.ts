import 'reflect-metadata'
import { Command } from 'commander'
import { auditCommand } from './cli/audit.ts'
import { backupCommand, restoreCommand } from './cli/backup.ts'
import { catalogCommand } from './cli/catalog.ts'
import { clockCommand } from './cli/clock.ts'
import { demoCommand } from './cli/demo.ts'
import { migrateCommand } from './cli/migrate.ts'
import { operatorCommand } from './cli/operator.ts'
import { organizationCommand } from './cli/organization.ts'
import { userCommand } from './cli/user.ts'
import { failureSentence } from './platform/process.ts'

const program = new Command('relais')
  .description(
    "The operator's commands. Each answers --help; exit code 0: done, 1: refused or failed, 2: called wrongly (catalog import: 3, rows were left out).",
  )
  .addCommand(migrateCommand())
  .addCommand(demoCommand())
  .addCommand(auditCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(catalogCommand())
  .addCommand(clockCommand())
  .addCommand(operatorCommand())
  .addCommand(organizationCommand())
  .addCommand(userCommand())
endCalledWronglyWithTwo(program)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${failureSentence(error)}\n`)
  process.exitCode = 1
}

/** commander answers 1 to a wrong call, and an added command does not take over what its parent answers. */
function endCalledWronglyWithTwo(command: Command): void {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  command.commands.forEach(endCalledWronglyWithTwo)
}
