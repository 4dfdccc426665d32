import { Command } from 'commander'
import { IssueFirstRunCode, OperatorExistsError } from '../features/operations/index.ts'
import type { Config } from '../platform/config.ts'
import { CONFIG } from '../platform/tokens.ts'
import { answer, answerRefusal } from './answer.ts'
import { callerOfCommand, withApplication } from './application.ts'

interface Options {
  readonly ifNeeded?: boolean
  readonly json?: boolean
}

const help = `
Whoever holds the code makes the operator, on the page that is printed with it. It works once; a new one replaces it.`

/** `relais operator code`: the one-time code of an installation that has no operator yet. */
export function operatorCommand(): Command {
  const code = new Command('code')
    .description('Print a one-time code to make the operator of an empty installation.')
    .option('--if-needed', 'answer 0 where there is an operator already')
    .option('--json', 'answer in JSON')
    .addHelpText('after', help)
    .action((options: Options) => run(options))
  return new Command('operator').description('Who runs the program.').addCommand(code)
}

function run({ json, ifNeeded }: Options): Promise<void> {
  return withApplication(async (app) => {
    const result = await app.get(IssueFirstRunCode, { strict: false }).execute(callerOfCommand(app))
    if (result.ok) {
      const { code } = result.value.success
      const page = `${app.get<Config>(CONFIG).portalUrls.provider}/first-run`
      answer(`${code}\n\nMake the operator with it, once: ${page}`, { needed: true, code, page }, json)
    } else if (ifNeeded) {
      answer('This installation has an operator.', { needed: false }, json)
    } else {
      const { message, remedy } = sentencesOf(OperatorExistsError.present(result.refusal))
      answerRefusal(result.refusal, { message, remedy }, json)
    }
  })
}

function sentencesOf(presented: object): { readonly message: string; readonly remedy: string } {
  return {
    message: String(Reflect.get(presented, 'message')),
    remedy: String(Reflect.get(presented, 'remedy')),
  }
}
