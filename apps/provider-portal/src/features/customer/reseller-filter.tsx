import { useLingui } from '@lingui/react/macro'
import { execute } from '@relais/portal-kit'
import { type Option, Select } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { ResellerChoiceDocument, type ResellerChoiceQuery } from '../../generated/graphql.ts'

const resellerChoiceQuery = queryOptions({
  queryKey: ['reseller-choice'],
  queryFn: async (): Promise<readonly Option[]> => {
    const options: Option[] = []
    let after: string | null = null
    do {
      const { indirectResellers: page }: ResellerChoiceQuery = await execute(ResellerChoiceDocument, {
        first: 100,
        after,
      })
      for (const { endedAt, reseller } of page.nodes) {
        if (endedAt === null) options.push({ value: reseller.id, label: reseller.legalName })
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    return options
  },
})

/** Chooses one reseller: only what is shared with it is then shown. */
export function ResellerFilter({
  value,
  onChange,
}: {
  value: string
  onChange: (resellerId: string) => void
}) {
  const { t } = useLingui()
  const { data: options } = useSuspenseQuery(resellerChoiceQuery)
  return (
    <Select
      label={t`Indirect reseller`}
      options={options}
      placeholder={t({ context: 'filter', message: 'All resellers' })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
