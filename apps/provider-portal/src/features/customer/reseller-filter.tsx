import { useLingui } from '@lingui/react/macro'
import { execute } from '@relais/portal-kit'
import { type Option, Select } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { ResellerChoiceDocument, type ResellerChoiceQuery } from '../../generated/graphql.ts'

/** Resellers by name: those of running partnerships, or those of ended ones that have no other. */
async function resellers(ended: boolean): Promise<readonly Option[]> {
  const options: Option[] = []
  let after: string | null = null
  do {
    const asked: { first: number; after: string | null; ended: boolean } = { first: 100, after, ended }
    const { indirectResellers: page }: ResellerChoiceQuery = await execute(ResellerChoiceDocument, asked)
    for (const { reseller } of page.nodes) options.push({ value: reseller.id, label: reseller.legalName })
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return options
}

const resellerChoiceQuery = queryOptions({
  queryKey: ['partnerships', 'choice'],
  queryFn: async () => {
    const [running, ended] = await Promise.all([resellers(false), resellers(true)])
    const known = new Set(running.map(({ value }) => value))
    // Ended more than once it is one reseller still.
    const past = new Map(ended.filter(({ value }) => !known.has(value)).map((one) => [one.value, one]))
    return { running, past: [...past.values()] }
  },
})

/** Chooses one reseller: only what is shared with it is then shown. `past`: those whose partnership has ended as well. */
export function ResellerFilter({
  value,
  past = false,
  onChange,
}: {
  value: string
  past?: boolean
  onChange: (resellerId: string) => void
}) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(resellerChoiceQuery)
  const ended = data.past.map(({ value: id, label: name }) => ({ value: id, label: t`${name} (ended)` }))
  const options = past ? [...data.running, ...ended] : data.running
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
