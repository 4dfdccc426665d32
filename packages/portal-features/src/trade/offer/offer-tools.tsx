import { useLingui } from '@lingui/react/macro'
import { ListFilters, ListSearch, narrowed } from '@relais/portal-kit'
import { ListTools, Segmented } from '@relais/ui'
import type { ReactNode } from 'react'
import { useTradeWords } from '../order/trade-words.ts'
import type { CatalogView } from './catalog-view.ts'
import { type Term, termKey } from './term-choice.ts'

/** Props of {@link OfferTools}. */
export type OfferToolsProps = {
  view: CatalogView
  onViewChange: (view: CatalogView) => void
  /** Of all that is sold, not of what a search found: they stay where they are while somebody types. */
  terms: readonly Term[]
  /** What else narrows the list. */
  children?: ReactNode
}

/** The term and billing plan whose prices a view looks at, by its {@link termKey}; empty: nothing is sold. */
export function wantedTerm({ term }: CatalogView, [first]: readonly Term[]): string {
  return term ?? (first ? termKey(first) : '')
}

/** Search of a list of products, and the choice of the term whose prices it shows. */
export function OfferTools({ view, onViewChange, terms, children }: OfferToolsProps) {
  const { t } = useLingui()
  const { termAndPlan } = useTradeWords()
  return (
    <ListTools>
      <ListSearch
        label={t`Search by name or publisher`}
        value={view.search ?? ''}
        onSearch={(search) => onViewChange(narrowed(view, { search }))}
      />
      {children ? <ListFilters>{children}</ListFilters> : null}
      {terms.length > 1 ? (
        <Segmented
          label={t`Term and billing`}
          quietLabel
          options={terms.map((one) => ({
            value: termKey(one),
            label: termAndPlan(one.term, one.billingPlan),
          }))}
          value={wantedTerm(view, terms)}
          onChange={(term) => onViewChange({ ...view, term })}
        />
      ) : null}
    </ListTools>
  )
}
