import { type OrganizationSort, organizationSorts } from '@relais/domain/codes'
import { type ListView, readChoice, readListView } from '@relais/portal-kit'
import type { AccountKind } from '../../generated/graphql.ts'

/** What organizations are, in the order of the filter. */
export const accountKinds = [
  'operator',
  'provider',
  'reseller',
  'customer',
] as const satisfies readonly AccountKind[]

/** What the URL keeps of the list of organizations; what is absent is at its default. */
export type OrganizationView = ListView & {
  /** Only what it is. */
  account?: AccountKind
  /** Absent: by name from the first letter. */
  sort?: OrganizationSort
}

/** `validateSearch` of the list of organizations: what does not fit is left out. */
export function readOrganizationView(search: Record<string, unknown>): OrganizationView {
  return {
    ...readListView(search),
    ...readChoice(search, 'account', accountKinds),
    ...readChoice(search, 'sort', organizationSorts),
  }
}
