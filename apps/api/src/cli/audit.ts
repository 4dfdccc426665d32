import { Command } from 'commander'
import { verifyAuditLog } from '../platform/audit/audit.queries.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { requestOf, withApplication } from './application.ts'

/** `relais audit verify`: recomputes the chains and names the first bad entry of each. Exit code 1 when one is bad. */
export function auditCommand(): Command {
  return new Command('audit').description('The audit log.').addCommand(
    new Command('verify')
      .description('Recompute the hash chains; name the first bad entry of each.')
      .option('--json', 'answer in JSON')
      .action(async (options: { json?: boolean }) => {
        const { count, problems } = await verify()
        if (options.json) process.stdout.write(`${JSON.stringify({ entries: count, problems })}\n`)
        else if (problems.length === 0) process.stdout.write(`The audit log is whole: ${count} entries.\n`)
        for (const bad of options.json ? [] : problems) {
          process.stdout.write(
            `Bad entry ${bad.entry_id ?? '(missing)'} (chain ${bad.shard}, number ${bad.sequence}): ${bad.problem}.\n`,
          )
        }
        if (problems.length > 0) process.exitCode = 1
      }),
  )
}

function verify() {
  return withApplication((app) =>
    app.get(UnitOfWork).readAnonymously(requestOf(app), ({ tx }) => verifyAuditLog(tx), {
      role: 'app_operator',
    }),
  )
}
