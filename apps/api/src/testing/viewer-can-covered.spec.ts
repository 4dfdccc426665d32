import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

/**
 * Every field of the schema that offers an act, and the walk that compares it with what the act then does. A new one goes into a
 * walk first, then here.
 */
const covered: Readonly<Record<string, string>> = {
  'AddLicensesReview.obstacle': 'viewer-can',
  'Cart.obstacles': 'viewer-can',
  'ColleagueAbilities.disable': 'viewer-can-colleague',
  'ColleagueAbilities.restore': 'viewer-can-colleague',
  'ColleagueRole.viewerCanUpdate': 'viewer-can-colleague',
  'CustomerAbilities.end': 'viewer-can-customer',
  'CustomerAbilities.manageLicenses': 'viewer-can-customer',
  'CustomerAbilities.manageUsers': 'viewer-can-customer',
  'CustomerAbilities.order': 'viewer-can-customer',
  'CustomerAbilities.viewLicenses': 'viewer-can-customer',
  'CustomerAbilities.viewUsers': 'viewer-can-customer',
  'CustomerDelegatedAdmin.viewerCanEnd': 'viewer-can-customer',
  'CustomerSubscriptionAbilities.addLicenses': 'viewer-can',
  'CustomerSubscriptionAbilities.addLicensesObstacle': 'viewer-can',
  'InvitationAbilities.edit': 'viewer-can-invitation',
  'InvitationAbilities.extend': 'viewer-can-invitation',
  'InvitationAbilities.issue': 'viewer-can-invitation',
  'InvitationAbilities.resend': 'viewer-can-invitation',
  'InvitationAbilities.resendObstacle': 'viewer-can-invitation',
  'InvitationAbilities.revoke': 'viewer-can-invitation',
  'InvitationAbilities.send': 'viewer-can-invitation',
  'InvitationAbilities.sendObstacle': 'viewer-can-invitation',
  'InvitationAbilities.undoIssue': 'viewer-can-invitation',
  'InvitationAnswerAbilities.accept': 'viewer-can-link',
  'InvitationAnswerAbilities.acceptObstacle': 'viewer-can-link',
  'InvitationAnswerAbilities.decline': 'viewer-can-link',
  'InvitationAnswerAbilities.declineObstacle': 'viewer-can-link',
  'ListedCustomerAbilities.order': 'viewer-can-customer',
  'ListingAbilities.block': 'viewer-can-listing',
  'ListingAbilities.hide': 'viewer-can-listing',
  'ListingAbilities.restore': 'viewer-can-listing',
  'OrderAbilities.cancel': 'viewer-can',
  'OrderAbilities.cancelObstacle': 'viewer-can',
  'PartnershipAbilities.end': 'viewer-can-partner',
  'PartnershipAbilities.endDelegatedAdmin': 'viewer-can-partner',
  'PartnershipAbilities.inviteCustomers': 'viewer-can-partner',
  'PartnershipAbilities.inviteObstacle': 'viewer-can-partner',
  'PartnershipAbilities.viewCustomers': 'viewer-can-partner',
  'RelationshipAbilities.end': 'viewer-can-customer',
  'RelationshipAbilities.endDelegatedAdmin': 'viewer-can-customer',
  'RelationshipAbilities.shortenDelegatedAdmin': 'viewer-can-customer',
  'RelationshipEnding.viewerCanEnd': 'viewer-can',
  'TradeCustomer.viewerCanOpen': 'viewer-can',
  'ViewerAbilities.consent': 'viewer-can-partner',
  'ViewerAbilities.createOrganizations': 'viewer-can-partner',
  'ViewerAbilities.decidePartnership': 'viewer-can-partner',
  'ViewerAbilities.importCatalog': 'viewer-can-partner',
  'ViewerAbilities.inviteCustomers': 'viewer-can-partner',
  'ViewerAbilities.manageListing': 'viewer-can-partner',
  'ViewerAbilities.manageResellers': 'viewer-can-partner',
  'ViewerAbilities.moderateListings': 'viewer-can-partner',
  'ViewerAbilities.order': 'viewer-can-partner',
  'ViewerAbilities.requestDelegatedAdmin': 'viewer-can-partner',
  'ViewerAbilities.retryJobs': 'viewer-can-partner',
  'ViewerAbilities.viewActivity': 'viewer-can-partner',
  'ViewerAbilities.viewColleagues': 'viewer-can-partner',
  'ViewerAbilities.viewCustomers': 'viewer-can-partner',
  'ViewerAbilities.viewOrders': 'viewer-can-partner',
  'ViewerAbilities.viewOwnServices': 'viewer-can-partner',
  'ViewerAbilities.viewPrices': 'viewer-can-partner',
  'ViewerAbilities.viewProgram': 'viewer-can-partner',
  'ViewerAbilities.viewProviders': 'viewer-can-partner',
}

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** Fields named `viewerCan…` that answer yes or no, those of the types that `viewerCan` answers, and what stands in the way. */
function offers(): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => type.name.endsWith('Abilities') || /^viewerCan.|^obstacles?$/.test(name))
        .map((name) => `${type.name}.${name}`),
    )
}

describe('an offer', () => {
  it('that the schema knows is compared with its act by one of the walks', () => {
    expect(offers().toSorted()).toEqual(Object.keys(covered).toSorted())
  })

  it.each([...new Set(Object.values(covered))])('is asked for by the walk %s that names it', (walk) => {
    const text = readFileSync(new URL(`${walk}.medium.spec.ts`, import.meta.url), 'utf8')
    const missing = Object.entries(covered).filter(([offer, by]) => {
      const [, field = ''] = offer.split('.')
      return by === walk && !new RegExp(`\\b${field}\\b`).test(text)
    })
    expect(missing).toEqual([])
  })
})
