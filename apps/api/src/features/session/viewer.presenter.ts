import {
  canConsent,
  canDecidePartnership,
  canInviteCustomers,
  canManageResellers,
  canOrder,
  canRequestDelegatedAdmin,
  canViewCustomers,
  canViewOrders,
  canViewOwnServices,
  canViewPrices,
  canViewProviders,
} from '@relais/domain'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Viewer } from './session.graphql.ts'

/** The actor as the portals see it, with the policies' answers. */
export function presentViewer(actor: Actor): Viewer {
  return {
    user: {
      id: actor.userId,
      displayName: actor.displayName,
      userPrincipalName: actor.userPrincipalName,
      language: actor.language,
    },
    organization: {
      id: actor.organizationId,
      legalName: actor.organizationName,
      country: actor.country,
      timeZone: actor.timeZone,
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
    },
  }
}
