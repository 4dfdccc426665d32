import { useLingui } from '@lingui/react/macro'
import { type FileColumn, type ListFile, useFormat } from '@relais/portal-kit'
import type { CustomerRow } from './customer-columns.tsx'

/** A list of customers as a file: the columns of the screen, the value of a month in a column for each currency. */
export function useCustomerFile(partners: string): ListFile<CustomerRow> {
  const { t } = useLingui()
  const { formatSortableDay, formatDecimal } = useFormat()
  const day = (instant: string | null) => (instant === null ? '' : formatSortableDay(instant))
  /** Two currencies are never added: each has its column. Without a price that may be seen there is none. */
  const values = (rows: readonly CustomerRow[]): readonly FileColumn<CustomerRow>[] => {
    const currencies = new Set(
      rows.flatMap(({ standing }) => standing.monthlyValue?.map(({ currency }) => currency) ?? []),
    )
    return [...currencies].toSorted().map((currency) => ({
      header: t`Monthly value (${currency})`,
      value: ({ standing }) => {
        const amount = standing.monthlyValue?.find((one) => one.currency === currency)?.amount
        return amount === undefined ? '' : formatDecimal(amount, currency)
      },
    }))
  }
  return {
    name: t`customers`,
    columns: (rows) => [
      { header: t`Customer`, value: ({ legalName }) => legalName },
      { header: t`Domain`, value: ({ domain }) => domain },
      { header: partners, value: (row) => row.partners.map(({ legalName }) => legalName).join(', ') },
      { header: t`Licenses bought`, value: ({ standing }) => String(standing.licenses) },
      { header: t`Licenses assigned`, value: ({ standing }) => String(standing.assignedLicenses ?? '') },
      ...values(rows),
      { header: t`Next term end`, value: ({ standing }) => day(standing.nextTermEnd) },
      { header: t`Administration until`, value: ({ standing }) => day(standing.administrationEndsAt) },
    ],
  }
}
