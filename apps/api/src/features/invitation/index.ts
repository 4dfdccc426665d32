export { InvitationModule } from './invitation.module.ts'
export {
  findInvitationByLink,
  findInviterRecipients,
  findLinkFacts,
  isOwnAccountActive,
  type LinkFacts,
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
  OwnInvitationError,
  PartnerNotActiveError,
  PartnershipEndedError,
} from './invitation.refusals.ts'
