import { useLingui } from '@lingui/react/macro'
import { type ListFile, useFormat } from '@relais/portal-kit'
import { type PartyLinks, useTradeWords } from '../order/trade-words.ts'
import type { ListedSubscription } from './subscription-queries.ts'
import { useSubscriptionStatusWords } from './subscription-status.tsx'

type Row = ListedSubscription

/** A list of subscriptions as a file: the columns of the screen. */
export function useSubscriptionFile({ customer, provider, reseller }: PartyLinks): ListFile<Row> {
  const { t } = useLingui()
  const { formatSortableDay } = useFormat()
  const { term } = useTradeWords()
  const status = useSubscriptionStatusWords()
  return {
    name: t`subscriptions`,
    columns: () => [
      { header: t`Subscription`, value: ({ displayName }) => displayName },
      ...(customer ? [{ header: t`Customer`, value: (row: Row) => row.customer.legalName }] : []),
      ...(reseller ? [{ header: t`Reseller on record`, value: (row: Row) => row.reseller.legalName }] : []),
      ...(provider ? [{ header: t`Indirect provider`, value: (row: Row) => row.provider.legalName }] : []),
      { header: t`Licenses`, value: ({ quantity }) => String(quantity) },
      { header: t`Term`, value: (row) => term(row.term) },
      // What was canceled has no term left to end.
      {
        header: t`Term ends`,
        value: (row) => (row.status === 'canceled' ? '' : formatSortableDay(row.endsAt)),
      },
      { header: t`Status`, value: (row) => status[row.status] },
    ],
  }
}
