import { useLingui } from '@lingui/react/macro'
import { type ListFile, useCountryName, useFormat } from '@relais/portal-kit'
import { useAccountWords } from './account-words.ts'
import type { ListedOrganization } from './organization-queries.ts'

/** The list of organizations as a file: the columns of the screen. */
export function useOrganizationFile(): ListFile<ListedOrganization> {
  const { t } = useLingui()
  const { formatSortableDay } = useFormat()
  const country = useCountryName()
  const words = useAccountWords()
  return {
    name: t`organizations`,
    columns: () => [
      { header: t`Name`, value: ({ legalName }) => legalName },
      { header: t`Domain`, value: ({ domain }) => domain },
      {
        header: t`Role in the program`,
        value: ({ accounts }) => accounts.map((account) => words[account]).join(', '),
      },
      { header: t`Country`, value: (row) => country(row.country) },
      { header: t`Since`, value: ({ since }) => formatSortableDay(since) },
    ],
  }
}
