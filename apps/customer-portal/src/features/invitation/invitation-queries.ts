import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  type AcceptCustomerInvitationMutation,
  CustomerAgreementDocument,
  type CustomerAgreementQuery,
  InvitationByLinkDocument,
  type InvitationByLinkQuery,
  type Language,
  TenantDomainDocument,
} from '../../generated/graphql.ts'

/** An invitation as whoever holds its link sees it. */
export type InvitationPage = NonNullable<InvitationByLinkQuery['invitationByLink']>

/** What a consent made. */
export type Receipt = Extract<
  AcceptCustomerInvitationMutation['acceptCustomerInvitation'],
  { __typename: 'AcceptCustomerInvitationSuccess' }
>['receipt']

/** The current text; null: none is published. */
export type Agreement = CustomerAgreementQuery['customerAgreement']

/** The link, and how far it opens for whoever looks. */
export type PersonalLink = { invitationId: string; token: string }

/** What the link opens: no invitation where it opens nothing, with whether a newer mail replaced it. `viewerId`: another person may do other things with it. */
export const invitationQuery = ({ invitationId, token }: PersonalLink, viewerId: string | null) =>
  queryOptions({
    queryKey: ['invitation-by-link', invitationId, token, viewerId],
    queryFn: () => execute(InvitationByLinkDocument, { id: invitationId, token }),
    staleTime: 0,
  })

/** The customer agreement in a language, with whether the viewer's organization accepted it. */
export const agreementQuery = (language: Language, viewerId: string) =>
  queryOptions({
    queryKey: ['customer-agreement', language, viewerId],
    queryFn: async () => (await execute(CustomerAgreementDocument, { language })).customerAgreement,
    staleTime: 0,
  })

/** The domain under which new directories are made. */
export const tenantDomainQuery = queryOptions({
  queryKey: ['tenant-domain'],
  queryFn: async () => (await execute(TenantDomainDocument, {})).tenantDomain,
  staleTime: Infinity,
})
