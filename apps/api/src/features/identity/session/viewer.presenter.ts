import {
  canConsent,
  canCreateOrganizations,
  canDecidePartnership,
  canImportCatalog,
  canInviteCustomers,
  canManageListing,
  canManageResellers,
  canModerateListings,
  canOrder,
  canRequestDelegatedAdmin,
  canRetryJobs,
  canViewActivity,
  canViewColleagues,
  canViewCustomers,
  canViewOrders,
  canViewOwnServices,
  canViewPrices,
  canViewProgram,
  canViewProviders,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import type { Viewer } from './session.graphql.ts'
import { countUnreadNotifications } from './unread.queries.ts'

/** The actor as the portals see it, with the policies' answers. */
export async function presentViewer({ actor, now, tx }: Work): Promise<Viewer> {
  return {
    now,
    unreadNotifications: await countUnreadNotifications(tx, actor),
    user: {
      id: actor.userId,
      displayName: actor.displayName,
      userPrincipalName: actor.userPrincipalName,
      contactMail: actor.contactMail,
      language: actor.language,
      timeZone: actor.ownTimeZone,
      keyboardShortcuts: actor.keyboardShortcuts,
    },
    organization: {
      id: actor.organizationId,
      legalName: actor.organizationName,
      country: actor.country,
      timeZone: actor.organizationTimeZone,
    },
    portal: actor.portal,
    roles: actor.roles,
    viewerCan: {
      manageResellers: canManageResellers(actor),
      decidePartnership: canDecidePartnership(actor),
      viewProviders: canViewProviders(actor),
      viewCustomers: canViewCustomers(actor),
      inviteCustomers: canInviteCustomers(actor),
      requestDelegatedAdmin: canRequestDelegatedAdmin(actor),
      consent: canConsent(actor),
      viewOwnServices: canViewOwnServices(actor),
      order: canOrder(actor),
      viewOrders: canViewOrders(actor),
      viewPrices: canViewPrices(actor),
      viewColleagues: canViewColleagues(actor),
      viewActivity: canViewActivity(actor),
      viewProgram: canViewProgram(actor),
      createOrganizations: canCreateOrganizations(actor),
      importCatalog: canImportCatalog(actor),
      retryJobs: canRetryJobs(actor),
      manageListing: canManageListing(actor),
      moderateListings: canModerateListings(actor),
    },
  }
}
