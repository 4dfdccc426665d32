export { InvitationModule } from './invitation.module.ts'
export {
  closedLink,
  findInvitationByLink,
  findInviterRecipients,
  findLinkFacts,
  isOwnAccountActive,
  isReplacedLink,
  type LinkFacts,
  listOwnDomains,
  lockInvitationByLink,
  refreshOrganizationView,
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
