import { newKey, type TestApp } from '../../../testing/app.ts'
import { givenMembershipAccount, givenMembershipProfile } from '../../../testing/membership.ts'
import {
  givenOrganization,
  type TestOrganization,
  type TestPerson,
  testUserPassword,
} from '../../../testing/world.ts'
import { linkToken } from '../../../platform/link/link-token.ts'

/** What a firm says of itself in these tests. */
export const firmProfile = {
  legalName: 'Tyneside Computing Ltd',
  registrationNumber: '09876543',
  street: '14 Quayside',
  street2: '',
  city: 'Newcastle upon Tyne',
  region: '',
  postalCode: 'ne13dx',
  country: 'GB',
  contactName: 'Keith Barrow',
  contactMail: 'keith@tyneside.example',
  contactLanguage: 'en',
  supportMail: 'help@tyneside.example',
  supportPhone: '0191 498 0000',
  supportWebSite: 'tyneside.example',
}

const record = `application { id status stage awaits partnerId membershipMail profile { postalCode supportPhone } reasons
  stages { stage progress } events { command actorName } resendableAt appealableUntil viewerCan { choose enroll resend appeal beginAgain } }`

/** What a change of an application answers. */
export interface ApplicationAnswer {
  readonly code?: string
  readonly field?: string
  readonly reason?: string
  readonly obstacle?: string
  readonly goesOn?: boolean
  readonly application?: {
    readonly id: string
    readonly status: string
    readonly stage: string | null
    readonly partnerId: string | null
    readonly reasons: readonly string[]
    readonly events: readonly { readonly command: string; readonly actorName: string | null }[]
    readonly viewerCan: Readonly<Record<string, boolean>>
  }
}

const inputs: Readonly<Record<string, string>> = {
  signInToMembership: 'SignInToMembershipInput',
  choosePartnerId: 'ChoosePartnerIdInput',
  enrollOrganization: 'EnrollOrganizationInput',
  appealRejection: 'AppealRejectionInput',
  answerVerification: 'AnswerVerificationInput',
  renewVerificationLink: 'RenewVerificationLinkInput',
}

/** Changes an application at the portal of resellers. */
export function changeApplication(
  app: TestApp,
  name: string,
  input: object | null,
  session: string | null,
  dryRun = false,
): Promise<ApplicationAnswer> {
  const success = `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`
  const type = inputs[name]
  const takes = type === undefined ? '' : `$input: ${type}!, `
  const gives = type === undefined ? '' : 'input: $input, '
  const shown = { answerVerification: 'goesOn', renewVerificationLink: '__typename' }[name] ?? record
  const invalid = name === 'enrollOrganization' ? '... on InvalidInputError { field reason }' : ''
  return app.run<ApplicationAnswer>(
    'reseller',
    `mutation (${takes}$key: IdempotencyKey!, $dryRun: Boolean!) {
      ${name}(${gives}idempotencyKey: $key, dryRun: $dryRun) { ... on ${success} { ${shown} } ... on UserError { code } ${invalid} } }`,
    { ...(input === null ? {} : { input }), key: newKey(), dryRun },
    session,
  )
}

/** Signs somebody in at the portal of resellers to enroll. */
export async function signInToEnroll(app: TestApp, person: TestPerson): Promise<string> {
  const answer = await app.graphql(
    'reseller',
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code } } }`,
    { input: { userPrincipalName: person.userPrincipalName, password: testUserPassword, toEnroll: true } },
  )
  if (!answer.session) throw new Error(`could not sign in: ${JSON.stringify(answer)}`)
  return answer.session
}

let number = 7_810_000

/** A firm with a membership account of one active profile, and its administrator signed in. */
export async function givenApplicant(app: TestApp, more: { readonly isInProgram?: boolean } = {}) {
  number += 1
  const partnerId = String(number)
  const firm = await givenOrganization(app.database, 'customer', `Tyneside ${partnerId}`, 'GB')
  const person = await firm.person('global_administrator')
  const session = await signInToEnroll(app, person)
  const profileId = await givenMembershipProfile(app.database, partnerId, { country: 'GB', ...more })
  const mail = `keith-${partnerId}@members.example`
  await givenMembershipAccount(app.database, mail, [profileId])
  return { firm, person, session, partnerId, mail, profileId }
}

/** The same, having pressed Enroll now. */
export async function givenEnrolled(app: TestApp) {
  const applicant = await givenApplicant(app)
  const { session, mail, partnerId } = applicant
  await changeApplication(app, 'signInToMembership', { mail, password: testUserPassword }, session)
  await changeApplication(app, 'choosePartnerId', { partnerId }, session)
  const enrolled = await changeApplication(app, 'enrollOrganization', firmProfile, session)
  const id = enrolled.application?.id ?? ''
  return { ...applicant, id, link: linkOf(app, id, 1) }
}

/** The link of the primary contact, as the mail of this version has it. */
export function linkOf(app: TestApp, id: string, version: number) {
  return { applicationId: id, token: linkToken(app.config.linkKey, 'verification', id, version) }
}

/** Mails of a template that wait to be sent, oldest first. */
export function mailsOf(app: TestApp, template: string, recipientMail: string) {
  return app.database.query<{ data: { values: { news?: string }; link: { path?: string } } }>(
    'select data from mail_message where template = $1 and recipient_mail = $2 order by id',
    [template, recipientMail],
  )
}

/** Somebody else of the same firm, signed in to enroll. */
export async function colleagueOf(app: TestApp, firm: TestOrganization): Promise<string> {
  return signInToEnroll(app, await firm.person('global_administrator'))
}
