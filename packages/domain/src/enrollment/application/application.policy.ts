import { can, type Readers, type Role } from '../../identity/index.ts'

/** Matrix, "Enrol, edit legal info": who enrolls the own organization, and changes what was verified of it. */
export const canEnroll = can('enroll', 'own organization', {
  applicant: ['global_administrator'],
  reseller: ['global_administrator'],
})

/** Who reviews applications; never that of the own firm ({@link isOwnFirm}). */
export const canReviewApplications = can('review', 'application of a firm', {
  operator: ['global_administrator'],
})

/** Who suspends the account of a reseller, and reinstates it. */
export const canSuspendResellers = can('suspend and reinstate', 'account of a reseller', {
  operator: ['global_administrator'],
})

/** Whom the news of an application reaches, beside its primary contact. */
export const applicationNews: Readers = { mailed: [], noticed: ['global_administrator'] }

/** What whoever enrolled gets beside its roles when the account opens (SPEC J1.7). */
export const enrolledRole: Role = 'admin_agent'

/** Whether somebody would decide on the own organization. */
export function isOwnFirm(
  reviewer: { readonly organizationId: string },
  application: { readonly organizationId: string },
): boolean {
  return reviewer.organizationId === application.organizationId
}
