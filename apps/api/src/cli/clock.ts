import { type ClockRefusal, lastDemoYear } from '@relais/domain'
import { Command } from 'commander'
import { isSeeded } from '../demo/demo-mark.ts'
import { AdvanceClock } from '../features/operations/index.ts'
import type { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { CLOCK } from '../platform/tokens.ts'
import { answer, answerRefusal, type Sentences } from './answer.ts'
import { callerOfCommand, withApplication } from './application.ts'

interface Options {
  readonly json?: boolean
  readonly dryRun?: boolean
}

const refusals: Readonly<Record<ClockRefusal['code'], Sentences>> = {
  not_a_demo: {
    message: 'This installation is not a demo: its clock is the time of day.',
    remedy:
      'Move the clock of one that holds the demo world: "npx --yes pnpm@12 start" makes it in an empty folder.',
  },
  not_a_duration: {
    message: 'This is not a duration of days, weeks, months or years.',
    remedy: 'Write it in ISO 8601 with one unit: P30D, P2W, P1M or P1Y.',
  },
  too_far: {
    message: `The clock of a demo stays before the year ${lastDemoYear}.`,
    remedy: 'Move it by less.',
  },
}

const example = `
Everything that runs takes the new time at once: invitations expire, terms end. People sign in again. The clock only
goes forwards: a new demo begins with an empty folder for .relais.

Example:
  relais clock advance P30D`

/** `relais clock`: shows the time that the installation goes by, and moves it forwards in a demo. */
export function clockCommand(): Command {
  const advance = new Command('advance')
    .description('Move the clock of a demo forwards.')
    .argument('<duration>', 'ISO 8601 with one unit: P30D, P2W, P1M, P1Y')
    .option('--dry-run', 'say where the clock would be, and leave it')
    .option('--json', 'answer in JSON')
    .addHelpText('after', example)
    .action((duration: string, options: Options) => run(duration, options))
  const show = new Command('show')
    .description('Show the time that the installation goes by.')
    .option('--json', 'answer in JSON')
    .action(({ json }: Options) => withApplication(async (app) => tell(app.get<Clock>(CLOCK).now(), json)))
  return new Command('clock').description('The clock of a demo.').addCommand(show).addCommand(advance)
}

function run(duration: string, { json, dryRun = false }: Options): Promise<void> {
  return withApplication(async (app) => {
    const caller = callerOfCommand(app)
    const isDemo = await isSeeded(app.get(UnitOfWork), caller)
    const result = await app.get(AdvanceClock, { strict: false }).execute(caller, isDemo, duration, dryRun)
    if (result.ok) return tell(result.value.success.now, json)
    return answerRefusal(result.refusal, refusals[result.refusal.code], json)
  })
}

function tell(now: Date, json: boolean | undefined): void {
  const days = Math.round((now.getTime() - Date.now()) / 86_400_000)
  const ahead = days === 0 ? 'the time of day' : `${days} days ahead of the time of day`
  answer(`${now.toISOString()}, ${ahead}.`, { now: now.toISOString(), daysAhead: days }, json)
}
