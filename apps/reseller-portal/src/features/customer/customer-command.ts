import { execute, type PortalCommand } from '@relais/portal-kit'
import { CustomersIcon } from '@relais/ui'
import { CustomersDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'

/** Most customers the command palette lists; more letters find the others. */
const most = 5

/** Customers by name or domain, for the command palette: each leads to its page. */
export async function findCustomers(search: string): Promise<readonly PortalCommand[]> {
  const { customers } = await execute(CustomersDocument, { search, first: most })
  return customers.nodes.map(({ id, legalName, domain }) => ({
    key: id,
    label: legalName,
    detail: domain,
    icon: CustomersIcon,
    party: 'customer',
    link: { to: paths.customer, params: { customerId: id } },
  }))
}
