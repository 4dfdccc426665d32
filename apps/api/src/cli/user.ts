import { type Language, languages, type Role, roles } from '@relais/domain'
import { Command, Option } from 'commander'
import { CreateOrganizationUser, type CreateOrganizationUserRefusal } from '../features/identity/index.ts'
import { answer, answerRefusal, type Sentences } from './answer.ts'
import { callerOfCommand, withApplication } from './application.ts'
import { optionRefused, passwordRefused } from './option.ts'
import { readPassword } from './password-input.ts'

interface Options {
  readonly organization: string
  readonly name: string
  readonly userName: string
  readonly mail: string
  readonly language: Language
  readonly role: readonly Role[]
  readonly passwordStdin?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const optionOf = { displayName: '--name', userPrincipalName: '--user-name', contactMail: '--mail' }

const example = `
The person is mailed a link to set a password, good for seven days and once. With --password-stdin the password is read
from standard input instead and no mail goes out; a password is never an argument, where others could read it.

Example:
  relais user create --organization norvia.example --name "Théo Lefèvre" --user-name theo.lefevre \\
    --mail theo@norvia.example --language fr --role sales_agent`

/** `relais user create`: makes a person in an organization. */
export function userCommand(): Command {
  const create = new Command('create')
    .description('Make a person in an organization.')
    .requiredOption('--organization <domain>', 'a domain of the organization')
    .requiredOption('--name <text>', 'name on screen')
    .requiredOption(
      '--user-name <text>',
      'sign-in name, with or without the @ and a domain of the organization',
    )
    .requiredOption('--mail <address>', 'where mails to the person go')
    .addOption(
      new Option('--language <code>', 'of screens and mails').choices([...languages]).makeOptionMandatory(),
    )
    .addOption(new Option('--role <role...>', 'one or several').choices([...roles]).makeOptionMandatory())
    .option('--password-stdin', 'read the password from standard input and send no link')
    .option('--dry-run', 'say what would be made, and make nothing')
    .option('--json', 'answer in JSON')
    .addHelpText('after', example)
    .allowExcessArguments(false)
    .action((options: Options) => run(options))
  return new Command('user').description('The people of an organization.').addCommand(create)
}

async function run(options: Options): Promise<void> {
  const { json, dryRun = false } = options
  const password = options.passwordStdin ? await readPassword() : null
  const input = {
    domain: options.organization,
    displayName: options.name,
    userName: options.userName,
    contactMail: options.mail,
    language: options.language,
    roles: [...new Set(options.role)],
  }
  const result = await withApplication((app) =>
    app.get(CreateOrganizationUser, { strict: false }).execute(callerOfCommand(app), input, password, dryRun),
  )
  if (!result.ok) {
    const { refusal } = result
    answerRefusal(refusal, sentencesOf(refusal), json)
    return
  }
  const { userId, userPrincipalName, welcomedAt } = result.value.success
  const next = welcomedAt === null ? '' : `, and is mailed a link to set a password at ${welcomedAt}`
  const done = dryRun ? 'would be made' : 'is made'
  const facts = { dryRun, ...(dryRun ? {} : { userId }), userPrincipalName, welcomedAt }
  answer(`${userPrincipalName} ${done}: ${input.roles.join(', ')}${next}.`, facts, json)
}

function sentencesOf(refusal: CreateOrganizationUserRefusal): Sentences {
  switch (refusal.code) {
    case 'invalid_input':
      return optionRefused(refusal, optionOf)
    case 'password_unacceptable':
      return passwordRefused
    case 'organization_not_found':
      return {
        message: 'No organization has this domain.',
        remedy: 'Check --organization, or make the organization first: relais organization create --help.',
      }
    case 'not_a_partner':
      return {
        message: 'The agent roles are those of providers and resellers, and this organization is neither.',
        remedy: 'Give global_administrator, user_administrator or billing_administrator.',
      }
  }
}
