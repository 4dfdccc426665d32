import { useLingui } from '@lingui/react/macro'
import { type CommandSearch, execute, type PortalCommand } from '@relais/portal-kit'
import { UserIcon } from '@relais/ui'
import { featurePaths } from '../../feature-paths.ts'
import { PeopleDocument } from '../../generated/graphql.ts'

/** Somebody at a customer, as far as the way there needs it. */
export type CustomerPersonFound = { customerId: string; userPrincipalName: string }

/**
 * People, for the command palette of a partner: of its customers as the portal shows them, colleagues by what they did.
 * @param ofCustomer where somebody at a customer is shown
 */
export function usePeopleSearch(
  ofCustomer: (found: CustomerPersonFound) => PortalCommand['link'],
): CommandSearch {
  const { t } = useLingui()
  return {
    label: t`People`,
    find: async (search) => {
      const { people } = await execute(PeopleDocument, { search })
      return people.map(({ id, displayName, userPrincipalName, customer }) => ({
        key: id,
        label: displayName,
        detail: customer === null ? userPrincipalName : `${customer.legalName} · ${userPrincipalName}`,
        icon: UserIcon,
        ...(customer === null ? { end: t`activity log` } : {}),
        link:
          customer === null
            ? { to: featurePaths.activity, search: { person: id } }
            : ofCustomer({ customerId: customer.id, userPrincipalName }),
      }))
    },
  }
}
