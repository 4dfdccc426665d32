import { directorySearch, listingInput } from '../../features/enrollment/listing/listing.fixture.ts'
import { on, type OperationCase } from './operation-on.ts'

const first = () => ({ first: 50 })
const [provider, reseller] = [on('provider'), on('reseller')]

/** Listings and the directory of providers. */
export const enrollmentCases: readonly OperationCase[] = [
  provider('OwnListings', 1),
  reseller('OwnMembership', 1),
  provider('PublishListing', 5, () => listingInput),
  provider('HideListing', 4, () => ({ country: 'DE' })),
  // The directory itself is read once for all who come.
  reseller('DirectoryChoices', 1),
  reseller('DirectoryProviders', 0, () => ({ ...directorySearch, first: 50 })),
  reseller('ComparedProviders', 0, ({ providerId }) => ({
    language: 'en',
    providerIds: [providerId],
    countries: [],
  })),
  reseller('ProviderStandings', 1, ({ providerId }) => ({ providerIds: [providerId] })),
  reseller('AskForInvitation', 8, ({ askedProviderId: providerId }) => ({ providerId, message: 'Hello' })),
  reseller('InvitationRequests', 1, first),
  provider('InvitationRequests', 1, first),
  provider('InvitationRequest', 1, ({ reachedRequestId: id }) => ({ id })),
  reseller('WithdrawInvitationRequest', 4, ({ madeRequestId: requestId }) => ({ requestId })),
  provider('DeclineInvitationRequest', 4, ({ reachedRequestId: requestId }) => ({
    requestId,
    answer: 'No',
  })),
  reseller('DirectoryProvider', 0, ({ providerId }) => ({ language: 'en', providerId })),
]
