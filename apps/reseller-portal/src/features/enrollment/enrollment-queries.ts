import { execute, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  type ApplicationFieldsFragment,
  OwnApplicationDocument,
  PartnerProfilesDocument,
  type PartnerProfilesQuery,
  TenantDomainDocument,
  VerificationByLinkDocument,
} from '../../generated/graphql.ts'

/** The application of the own organization. */
export type Application = ApplicationFieldsFragment

/** A profile of the membership account. */
export type PartnerProfile = PartnerProfilesQuery['partnerProfiles'][number]

/** The newest application of the own organization; null: there is none. */
export const applicationQuery = queryOptions({
  queryKey: ['own-application'],
  queryFn: async () => (await execute(OwnApplicationDocument)).ownApplication,
  staleTime: 0,
})

/** After a change: the pages show what it answered. */
export function rememberApplication(application: Application): void {
  queryClient.setQueryData(applicationQuery.queryKey, application)
}

/** The profiles of the membership account, as the registry has them now. */
export const partnerProfilesQuery = (mail: string | null) =>
  queryOptions({
    queryKey: ['partner-profiles', mail],
    queryFn: async () => (await execute(PartnerProfilesDocument)).partnerProfiles,
    staleTime: 0,
  })

/** The domain under which new directories are made. */
export const tenantDomainQuery = queryOptions({
  queryKey: ['tenant-domain'],
  queryFn: async () => (await execute(TenantDomainDocument)).tenantDomain,
  staleTime: Infinity,
})

/** What the primary contact is asked; nothing where the link opens nothing, with whether a newer mail replaced it. */
export const verificationQuery = (id: string, token: string) =>
  queryOptions({
    queryKey: ['verification-by-link', id, token],
    queryFn: () => execute(VerificationByLinkDocument, { id, token }),
    staleTime: 0,
  })

/** What was entered and checked on the page before, until it is sent; null: nothing, or the page was loaded anew. */
export const checkedKey = ['enrollment-checked'] as const
