export { InvitationModule } from './invitation.module.ts'
export {
  closedLink,
  findInvitationByLink,
  findInviterRecipients,
  findLinkFacts,
  isReplacedLink,
  type LinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from './invitation.repository.ts'
export { arePartners } from './invitation.queries.ts'
export {
  AccountSuspendedError,
  ConfirmationRequiredError,
  InvitationNotOpenError,
  OtherOrganizationError,
  TenantMadeError,
  OwnInvitationError,
  PartnerNotActiveError,
  PartnershipEndedError,
} from './invitation.refusals.ts'
