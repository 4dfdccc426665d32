import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type CatalogView, OfferTools, termsOf, wantedTerm } from '@relais/portal-features/trade'
import { isNarrowed, KeysetList, type ListView, narrowed } from '@relais/portal-kit'
import { EmptyState, OfferRows, Stack } from '@relais/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ListedOffer, offersQuery, type ShownCart } from './cart-queries.ts'
import { OfferLine } from './offer-line.tsx'

/** Props of {@link OfferList}. */
export type OfferListProps = {
  cart: ShownCart
  view: CatalogView
  onViewChange: (view: CatalogView) => void
}

/** What can be ordered for the customer of a cart, by name, at the prices of one term and billing plan. */
export function OfferList({ cart, view, onViewChange }: OfferListProps) {
  const { data: all } = useInfiniteQuery(offersQuery(cart.customer.id, {}))
  const terms = termsOf(all?.pages.flatMap(({ nodes }) => nodes.flatMap(({ options }) => options)) ?? [])
  const wanted = wantedTerm(view, terms)
  return (
    <Stack>
      <OfferTools view={view} onViewChange={onViewChange} terms={terms} />
      <Offers cart={cart} view={view} onViewChange={onViewChange} wanted={wanted} />
    </Stack>
  )
}

function Offers({ cart, view, onViewChange, wanted }: OfferListProps & { wanted: string }) {
  const { t } = useLingui()
  const { search } = view
  const asked: ListView = search === undefined ? {} : { search }
  return (
    <KeysetList
      query={offersQuery(cart.customer.id, asked)}
      pages={view.pages}
      onPagesChange={(pages) => onViewChange({ ...view, pages })}
      count={(shown, more) =>
        more
          ? t`${shown} products shown, more follow`
          : t`${plural(shown, { one: '# product', other: '# products' })}`
      }
      empty={
        <EmptyState title={t`No products on sale`}>
          {t`The price sheet sells nothing in the customer's country now. The operator imports the catalog.`}
        </EmptyState>
      }
      narrowing={
        isNarrowed(view, [])
          ? {
              title: t`No product found`,
              sentence: t`Nothing that is sold in the customer's country fits this search.`,
              clearLabel: t`Show all products`,
              onClear: () => onViewChange(narrowed(view, { search: '' })),
            }
          : null
      }
    >
      {(offers: readonly ListedOffer[]) => (
        <OfferRows caption={t`List price and your cost, per license and month`}>
          {offers.map((offer) => (
            <OfferLine key={offer.id} cart={cart} offer={offer} wanted={wanted} />
          ))}
        </OfferRows>
      )}
    </KeysetList>
  )
}
