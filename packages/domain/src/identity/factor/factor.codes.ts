/** Whether people who must be known for sure need a second factor, or may have one. A setting of the installation. */
export const secondFactorModes = ['required', 'offered'] as const
/** How an installation takes second factors. */
export type SecondFactorMode = (typeof secondFactorModes)[number]

/** What changes of somebody's second factor, each told by mail, in the portal and in the activity log. */
export const factorChanges = [
  'authenticator_added',
  'authenticator_replaced',
  'authenticator_removed',
  'recovery_code_used',
  'recovery_codes_renewed',
  'removed_by_administrator',
] as const
/** What changed. */
export type FactorChange = (typeof factorChanges)[number]

/** Why somebody may not remove the second factor of this person. */
export const factorRemovalObstacles = [
  'not_permitted',
  'own_account',
  'global_administrator_required',
  'no_second_factor',
] as const
/** Why a second factor stays as it is. */
export type FactorRemovalObstacle = (typeof factorRemovalObstacles)[number]
