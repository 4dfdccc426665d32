import { useLingui } from '@lingui/react/macro'
import { LinkedFilter } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { customerQuery } from './customer-queries.ts'

/** Says that a list shows one customer alone, as a link asked for, and takes that back. */
export function CustomerFilter({ customerId, onClear }: { customerId: string; onClear: () => void }) {
  const { t } = useLingui()
  const { data: customer } = useSuspenseQuery(customerQuery(customerId))
  const name = customer?.legalName ?? t`a customer that is no longer yours`
  return <LinkedFilter label={t`Only for the customer`} name={name} onClear={onClear} />
}
