import { tenant } from './operation-input.ts'
import type { OperationWorld } from './operation-world.ts'
import { on, type OperationCase } from './operation-on.ts'

const provider = on('provider')
const operator = { as: 'operator' } as const
const first = () => ({ first: 50 })
const ofOrganization = ({ providerId: organizationId }: OperationWorld) => ({ organizationId, first: 50 })
const found = () => ({ first: 50, search: 'Nôtre' })

/** What the operator's people ask and do. */
export const operatorCases: readonly OperationCase[] = [
  provider('ProgramHome', 3, undefined, operator),
  provider('Organizations', 3, first, operator),
  provider('Organizations', 3, found, { ...operator, variant: 'search' }),
  provider('MailMessages', 3, first, operator),
  provider('ProgramOrganization', 3, ({ providerId: id }) => ({ id }), operator),
  provider('ProgramPeople', 3, ofOrganization, operator),
  provider('ProgramPartnerships', 3, ofOrganization, operator),
  provider('MailMessages', 3, ofOrganization, {
    ...operator,
    variant: 'organization',
  }),
  provider(
    'CreatePartner',
    11,
    () => ({ ...tenant, account: 'reseller', domain: 'neuve.example' }),
    operator,
  ),
]
