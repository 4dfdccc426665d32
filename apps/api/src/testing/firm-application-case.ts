import { firmProfile } from '../features/enrollment/application/application.fixture.ts'
import { change, type FirmCase, query } from './firm-case.ts'
import { bulkId } from './firm-world.ts'

const by = { by: 'the reseller portal' }
const none = { answers: 'NotFoundError' }
const link = () => ({ applicationId: bulkId('open', 1), token: 'unknown' })
const tenant = () => ({
  legalName: 'Neuve',
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  domainLabel: 'neuve-candidate',
  displayName: 'Sophie',
  userPrincipalNameLabel: 'sophie',
  contactMail: 'sophie@recipient.example',
  password: 'four quiet herons at dusk',
})

/** Enrolling: a firm of any size has one application that is open, and a reseller none. */
export const applicationCases: readonly FirmCase[] = [
  query('reseller', 'OwnApplication'),
  query('reseller', 'PartnerProfiles'),
  change('reseller', 'SignInToMembership', () => ({ mail: 'nobody@members.example', password: 'x' }), {
    answers: 'MembershipCredentialsWrongError',
  }),
  change('reseller', 'ChoosePartnerId', () => ({ partnerId: '4810102' }), none),
  change('reseller', 'CheckEnrollment', () => firmProfile, none),
  change('reseller', 'EnrollOrganization', () => firmProfile, none),
  change('reseller', 'ResendVerification', () => ({}), none),
  change('reseller', 'AppealRejection', () => ({ text: 'We moved.' }), none),
  query('nobody', 'TenantDomain', () => ({}), by),
  query('nobody', 'VerificationByLink', () => ({ id: bulkId('open', 1), token: 'unknown' }), by),
  change('nobody', 'AnswerVerification', () => ({ ...link(), signedUp: true, ownsAddress: true }), {
    ...by,
    ...none,
  }),
  change('nobody', 'RenewVerificationLink', link, { ...by, ...none }),
  change('nobody', 'CreateApplicantTenant', tenant, by),
]
