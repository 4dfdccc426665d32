import { Command } from 'commander'
import { type AuditState, verifyAuditLog } from '../platform/audit/audit.queries.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { callerOfCommand, withApplication } from './application.ts'

/**
 * `relais audit verify`: recomputes the chain and the hashes of what is not sealed yet, and names the first bad entry of each.
 * Exit code 1 when one is bad.
 */
export function auditCommand(): Command {
  return new Command('audit').description('The audit log.').addCommand(
    new Command('verify')
      .description('Recompute the hash chain, and what is not sealed yet; name the first bad entry of each.')
      .option('--json', 'answer in JSON')
      .action(async (options: { json?: boolean }) => {
        const { count, unsealed, unsealedSince, problems } = await verify()
        const text = options.json
          ? JSON.stringify({ entries: count, unsealed, unsealedSince, problems })
          : sentences({ count, unsealed, unsealedSince, problems }).join('\n')
        process.stdout.write(`${text}\n`)
        if (problems.length > 0) process.exitCode = 1
      }),
  )
}

function sentences({ count, unsealed, unsealedSince, problems }: AuditState): readonly string[] {
  const waiting =
    unsealedSince === null
      ? []
      : [
          `Not sealed yet: ${unsealed}, the oldest of ${unsealedSince.toISOString()}. The worker seals them within a second of its running.`,
        ]
  if (problems.length === 0) return [`The audit log is whole: ${count} entries.`, ...waiting]
  const named = problems.map(({ entry_id: id, sequence, problem }) => {
    const where = sequence === null ? 'not sealed yet' : `number ${sequence}`
    return `Bad entry ${id ?? '(missing)'} (${where}): ${problem}.`
  })
  return [...named, ...waiting]
}

function verify() {
  return withApplication((app) =>
    app.get(UnitOfWork).readAnonymously(callerOfCommand(app), ({ tx }) => verifyAuditLog(tx), {
      role: 'app_operator',
    }),
  )
}
