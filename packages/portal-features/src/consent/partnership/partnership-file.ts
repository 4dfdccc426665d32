import { useLingui } from '@lingui/react/macro'
import { type ListFile, useCountryName, useFormat } from '@relais/portal-kit'
import type { PartnershipRecord } from './partnership-queries.ts'

/** A list of partnerships as a file: the columns of the screen. */
export function usePartnershipFile(
  other: 'provider' | 'reseller',
  ended: boolean,
): ListFile<PartnershipRecord> {
  const { t } = useLingui()
  const { formatSortableDay } = useFormat()
  const country = useCountryName()
  const end = {
    header: t`Ended`,
    value: ({ endedAt }: PartnershipRecord) => (endedAt === null ? '' : formatSortableDay(endedAt)),
  }
  return {
    name: other === 'provider' ? t`indirect-providers` : t`indirect-resellers`,
    columns: () => [
      { header: t`Name`, value: (row) => row[other].legalName },
      { header: t`Domain`, value: (row) => row[other].domain },
      { header: t`Country`, value: (row) => country(row[other].country) },
      { header: t`Partner since`, value: ({ since }) => formatSortableDay(since) },
      ...(ended ? [end] : []),
    ],
  }
}
