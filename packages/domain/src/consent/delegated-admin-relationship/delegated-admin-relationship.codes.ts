/** What a delegated admin relationship may cover in the subject's tenant. Least privilege first. */
export const delegatedRoles = [
  'directory_reader',
  'global_reader',
  'helpdesk_administrator',
  'user_administrator',
  'license_administrator',
  'service_support_administrator',
  'global_administrator',
] as const
/** A role in the subject's tenant that a delegated admin relationship grants. */
export type DelegatedRole = (typeof delegatedRoles)[number]

/**
 * What a partnership asks for and grants over the reseller's own directory, as a delegated admin relationship of its own
 * (SPEC J2.3): users and licenses, for the longest time the reference knows. Said before the invitation is written.
 */
export const partnershipDelegatedAdmin = {
  roles: ['user_administrator', 'license_administrator'],
  duration: 'P2Y',
} as const satisfies { readonly roles: readonly DelegatedRole[]; readonly duration: string }

/** Whose directory a delegated admin relationship covers: a customer's, or the reseller's of a partnership. */
export const delegatedAdminSubjectKinds = ['customer', 'reseller'] as const
