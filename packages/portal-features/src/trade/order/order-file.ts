import { useLingui } from '@lingui/react/macro'
import { type FileColumn, type ListFile, useFormat } from '@relais/portal-kit'
import type { ListedOrder } from './order-queries.ts'
import type { PartyLinks } from './trade-words.ts'

/** A list of orders as a file: the columns of the screen, the list price as a number beside its currency. */
export function useOrderFile({ customer, provider, reseller }: PartyLinks): ListFile<ListedOrder> {
  const { t } = useLingui()
  const { formatSortableDay, formatDecimal } = useFormat()
  const status = {
    completed: t({ context: 'order', message: 'Completed' }),
    canceled: t({ context: 'order', message: 'Canceled' }),
  }
  const prices: readonly FileColumn<ListedOrder>[] = [
    {
      header: t`List price`,
      value: ({ listPrice }) => (listPrice ? formatDecimal(listPrice.amount, listPrice.currency) : ''),
    },
    { header: t`Currency`, value: ({ listPrice }) => listPrice?.currency ?? '' },
  ]
  return {
    name: t`orders`,
    columns: (orders) => [
      { header: t({ context: 'noun', message: 'Order' }), value: ({ number }) => number },
      ...(customer ? [{ header: t`Customer`, value: (order: ListedOrder) => order.customer.legalName }] : []),
      { header: t`Products`, value: ({ lines }) => lines.map(({ skuTitle }) => skuTitle).join(', ') },
      ...(reseller
        ? [{ header: t`Reseller on record`, value: (order: ListedOrder) => order.reseller.legalName }]
        : []),
      ...(provider
        ? [{ header: t`Indirect provider`, value: (order: ListedOrder) => order.provider.legalName }]
        : []),
      { header: t`Placed`, value: ({ placedAt }) => formatSortableDay(placedAt) },
      { header: t`Status`, value: (order) => status[order.status] },
      ...(orders.some(({ listPrice }) => listPrice !== null) ? prices : []),
    ],
  }
}
