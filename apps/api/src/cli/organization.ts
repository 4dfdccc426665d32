import { Command, Option } from 'commander'
import { ChangeTools } from '../platform/change/change-tools.ts'
import { createPartnerByCommand, type CreatePartnerCommandRefusal } from '../features/identity/index.ts'
import { answer, answerRefusal, type Sentences } from './answer.ts'
import { callerOfCommand, withApplication } from './application.ts'
import { optionRefused, passwordRefused } from './option.ts'
import { readPassword } from './password-input.ts'

interface Options {
  readonly as: 'provider' | 'reseller'
  readonly name: string
  readonly country: string
  readonly language: 'en' | 'fr'
  readonly domain: string
  readonly timeZone: string
  readonly adminName: string
  readonly adminMail: string
  readonly adminUserName?: string
  readonly passwordStdin?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const optionOf = {
  legalName: '--name',
  country: '--country',
  timeZone: '--time-zone',
  domain: '--domain',
  displayName: '--admin-name',
  contactMail: '--admin-mail',
  userPrincipalNameLabel: '--admin-user-name',
}

const example = `
The administrator is mailed a link to set a password, good for seven days and once. With --password-stdin the password is
read from standard input instead and no mail goes out; a password is never an argument, where others could read it.

Example:
  relais organization create --as provider --name "Norvia Distribution" --country FR --language fr \\
    --domain norvia.example --time-zone Europe/Paris --admin-name "Camille Durand" --admin-mail camille@norvia.example`

/** `relais organization create`: makes a provider or a reseller with its first administrator. */
export function organizationCommand(): Command {
  const create = new Command('create')
    .description('Make a provider or a reseller with its first global administrator.')
    .addOption(
      new Option('--as <kind>', 'what it is').choices(['provider', 'reseller']).makeOptionMandatory(),
    )
    .requiredOption('--name <text>', 'legal name')
    .requiredOption('--country <code>', 'ISO 3166-1 of two letters; decides prices and currencies')
    .addOption(
      new Option('--language <code>', 'of the organization').choices(['en', 'fr']).makeOptionMandatory(),
    )
    .requiredOption('--domain <name>', 'its own domain; people sign in under it')
    .requiredOption('--time-zone <name>', 'IANA name, such as Europe/Paris')
    .requiredOption('--admin-name <text>', 'name of its global administrator')
    .requiredOption('--admin-mail <address>', 'where mails to the administrator go')
    .option('--admin-user-name <text>', 'sign-in name before the @; left out: that of the mail address')
    .option('--password-stdin', 'read the password from standard input and send no link')
    .option('--dry-run', 'say what would be made, and make nothing')
    .option('--json', 'answer in JSON')
    .addHelpText('after', example)
    .allowExcessArguments(false)
    .action((options: Options) => run(options))
  return new Command('organization').description('The organizations that take part.').addCommand(create)
}

async function run(options: Options): Promise<void> {
  const { json, dryRun = false } = options
  const password = options.passwordStdin ? await readPassword() : null
  const input = {
    account: options.as,
    legalName: options.name,
    country: options.country,
    language: options.language,
    timeZone: options.timeZone,
    domain: options.domain,
    displayName: options.adminName,
    contactMail: options.adminMail,
    userPrincipalNameLabel: options.adminUserName ?? options.adminMail.split('@')[0] ?? '',
  }
  const result = await withApplication((app) =>
    createPartnerByCommand(app.get(ChangeTools), callerOfCommand(app), input, password, dryRun),
  )
  if (!result.ok) {
    const { refusal } = result
    answerRefusal(refusal, sentencesOf(refusal), json)
    return
  }
  const { organizationId: id, ...made } = result.value.success
  const { userPrincipalName, welcomedAt } = made
  const next = welcomedAt === null ? '' : ` and is mailed a link to set a password at ${welcomedAt}`
  const done = dryRun ? 'would be made' : 'is made'
  const line = `${input.legalName} (${made.domain}) ${done} as ${options.as}. ${userPrincipalName} is its global administrator${next}.`
  answer(line, { dryRun, ...(dryRun ? {} : { organizationId: id }), ...made }, json)
}

function sentencesOf(refusal: CreatePartnerCommandRefusal): Sentences {
  switch (refusal.code) {
    case 'invalid_input':
      return optionRefused(refusal, optionOf)
    case 'password_unacceptable':
      return passwordRefused
    case 'not_permitted':
      throw new Error('a command asks nobody for permission')
  }
}
