import { sortsBy } from '../../kernel/sort.ts'

/** What an organization's account as provider, reseller or customer is. */
export const accountStatuses = ['active', 'suspended'] as const
/** What its account as operator is: nobody suspends who runs the installation. */
export const operatorAccountStatuses = ['active'] as const

/** Ways to sort the operator's list of organizations. */
export const organizationSorts = sortsBy('name')
/** A way to sort a list of organizations. */
export type OrganizationSort = (typeof organizationSorts)[number]
