/** What an organization's account as provider, reseller or customer is. */
export const accountStatuses = ['active', 'suspended'] as const
/** What its account as operator is: nobody suspends who runs the installation. */
export const operatorAccountStatuses = ['active'] as const
