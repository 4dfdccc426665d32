import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import type { OpenInvitation } from '../../../testing/invitation.ts'
import { givenAgreement, givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

export const acceptDocument = `mutation ($input: AcceptCustomerInvitationInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  acceptCustomerInvitation(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on AcceptCustomerInvitationSuccess {
      receipt { acceptedAt agreementVersion partners { relationshipId legalName partnerKind existedBefore } delegatedAdmin { partnerName roles endsAt } }
      preview { changes { action } messages { template recipientMail language } }
    }
    ... on UserError { code message remedy }
    ... on InvitationNotOpenError { state }
    ... on AgreementRequiredError { currentVersion }
    ... on AgreementChangedError { currentVersion }
  }
}`

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly state?: string
  readonly receipt?: {
    partners: { relationshipId: string; legalName: string; partnerKind: string; existedBefore: boolean }[]
    delegatedAdmin: { roles: string[]; endsAt: string } | null
    agreementVersion: number | null
  }
  readonly preview?: { changes: { action: string }[]; messages: { template: string }[] }
}

/** What `traces` counts where nothing was written. */
export const untouched = {
  relationships: 0,
  delegatedAdmins: 0,
  agreements: 0,
  mails: 0,
  entries: 0,
  sights: 0,
  status: 'issued',
}

/** A customer that is asked, with who asks; all of them are new for each test. */
export function useConsent() {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let customer: TestOrganization
  let session: string
  let number = 0

  beforeAll(async () => {
    app = await createTestApp()
    // Publishes version 1 of the agreement.
    await givenAgreement(app, await givenOrganization(app.database, 'customer', 'Somebody else'))
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    number++
    app.clock.set(testStart)
    provider = await givenOrganization(app.database, 'provider', `Provider ${number}`)
    reseller = await givenOrganization(app.database, 'reseller', `Reseller ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    session = await signIn(app, 'customer', await customer.person('global_administrator', 'fr'))
  })

  const accept = (
    { id, token }: OpenInvitation,
    options: {
      as?: string
      key?: string
      dryRun?: boolean
      agreementVersion?: number | null
      confirmed?: boolean
    } = {},
  ) => {
    const { as = session, key = newKey(), dryRun = false, agreementVersion = 1, confirmed = true } = options
    const input = { invitationId: id, token, agreementVersion, confirmed }
    return app.run<Answer>('customer', acceptDocument, { input, key, dryRun }, as)
  }
  const relationships = () =>
    app.database.query<{ partner_id: string; partner_kind: string }>(
      'select * from relationship where customer_id = $1 and ended_at is null',
      [customer.id],
    )
  /** Everything that a consent writes about the customer, counted. */
  const traces = async (id: string) => {
    const [row] = await app.database.query(
      `select (select count(*)::int from relationship where customer_id = $1) as relationships,
        (select count(*)::int from delegated_admin_relationship where subject_id = $1) as "delegatedAdmins",
        (select count(*)::int from agreement_acceptance where organization_id = $1) as agreements,
        (select count(*)::int from mail_message where organization_id = $1) as mails,
        (select count(*)::int from audit_entry where organization_id = $1 and action <> 'session.begin') as entries,
        (select count(*)::int from organization_view where subject_id = $1) as sights,
        (select status from invitation where id = $2) as status`,
      [customer.id, id],
    )
    return row
  }

  return {
    get app() {
      return app
    },
    get provider() {
      return provider
    },
    get reseller() {
      return reseller
    },
    get customer() {
      return customer
    },
    /** Of the customer's global administrator. */
    get session() {
      return session
    },
    set session(other) {
      session = other
    },
    /** Of the test: for names of its own. */
    get number() {
      return number
    },
    accept,
    relationships,
    traces,
  }
}
