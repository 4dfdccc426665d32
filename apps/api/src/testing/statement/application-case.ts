import { newSecret } from './account-case.ts'
import { tenant } from './operation-input.ts'
import { on, type OperationCase } from './operation-on.ts'

const reseller = on('reseller')
const nobody = { as: 'nobody' } as const

/** What enrolling is made of. */
export const applicationCases: readonly OperationCase[] = [
  reseller('OwnApplication', 2, undefined, { as: 'enrolled' }),
  reseller('PartnerProfiles', 3, undefined, { as: 'applicant' }),
  reseller('SignInToMembership', 9, ({ applications }) => applications.membership, { as: 'applicant' }),
  reseller('ChoosePartnerId', 7, ({ applications: { partnerId } }) => ({ partnerId }), { as: 'applicant' }),
  reseller('CheckEnrollment', 9, ({ applications }) => applications.firmProfile, { as: 'applicant' }),
  reseller('EnrollOrganization', 9, ({ applications }) => applications.firmProfile, { as: 'applicant' }),
  reseller('ResendVerification', 6, undefined, { as: 'enrolled' }),
  reseller('AppealRejection', 7, () => ({ text: 'We moved.' }), { as: 'rejected' }),
  reseller('TenantDomain', 0, undefined, nobody),
  reseller(
    'VerificationByLink',
    2,
    ({ applications: { verification } }) => ({ id: verification.applicationId, token: verification.token }),
    nobody,
  ),
  reseller(
    'AnswerVerification',
    6,
    ({ applications }) => ({ ...applications.verification, signedUp: true, ownsAddress: true }),
    nobody,
  ),
  reseller('RenewVerificationLink', 5, ({ applications }) => applications.expired, nobody),
  reseller(
    'CreateApplicantTenant',
    14,
    () => ({ ...tenant, domainLabel: 'candidate', password: newSecret }),
    nobody,
  ),
]
