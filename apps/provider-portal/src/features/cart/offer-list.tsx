import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AmountOf, useTradeWords } from '@relais/portal-kit'
import { AddIcon, Button, EmptyState, LoadMore, NoResults, Quiet, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { type ListedOffer, offersQuery, type OfferOption, type ShownCart } from './cart-queries.ts'

// The form of the dialog is the largest part of the page and comes only when it is opened.
const AddOfferDialog = lazy(async () => {
  const { AddOfferDialog: component } = await import('./add-offer-dialog.tsx')
  return { default: component }
})

/** Props of {@link OfferList}. */
export type OfferListProps = { cart: ShownCart; search: string; onClear: () => void }

/** What can be ordered for the customer of a cart, by name. */
export function OfferList({ cart, search, onClear }: OfferListProps) {
  const { t } = useLingui()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const query = useSuspenseInfiniteQuery(offersQuery(cart.customer.id, useDeferredValue(search)))
  const offers = query.data.pages.flatMap((page) => page?.nodes ?? [])
  const chosen = offers.find(({ id }) => id === chosenId)
  const shown = offers.length
  if (shown === 0 && search !== '') {
    const action = <Button onClick={onClear}>{t`Show all products`}</Button>
    return (
      <NoResults title={t`No product found`} action={action}>
        {t`Nothing that is sold in the customer's country fits this search.`}
      </NoResults>
    )
  }
  if (shown === 0) {
    return (
      <EmptyState title={t`No products on sale`}>
        {t`The price sheet sells nothing in the customer's country now. The operator imports the catalog.`}
      </EmptyState>
    )
  }
  return (
    <Stack>
      <Table
        caption={t`Catalog`}
        rows={offers}
        rowKey={(offer) => offer.id}
        columns={[
          {
            key: 'name',
            header: t`Product`,
            primary: true,
            cell: (offer) => (
              <span>
                {offer.skuTitle} <Quiet>{offer.publisher}</Quiet>
              </span>
            ),
          },
          { key: 'term', header: t`Term and billing`, cell: (offer) => <Ways offer={offer} /> },
          {
            key: 'list',
            header: t`List price per license`,
            align: 'end',
            cell: (offer) => <Price offer={offer} of="unitListPrice" />,
          },
          {
            key: 'cost',
            header: t`Cost per license`,
            align: 'end',
            cell: (offer) => <Price offer={offer} of="unitCost" />,
          },
        ]}
        actionsLabel={t`Actions`}
        actionsShown
        actions={(offer) => {
          const { skuTitle } = offer
          return (
            <Button icon={AddIcon} aria-label={t`Add ${skuTitle}`} onClick={() => setChosenId(offer.id)}>
              {t`Add`}
            </Button>
          )
        }}
      />
      <LoadMore
        label={t`Show more`}
        count={query.hasNextPage ? t`${shown} products shown, more follow` : t`All products shown: ${shown}`}
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
      {chosen ? (
        <Suspense fallback={null}>
          <AddOfferDialog cartId={cart.id} offer={chosen} onClose={() => setChosenId(null)} />
        </Suspense>
      ) : null}
    </Stack>
  )
}

/** The way of buying an offer that the list names: the one of the lowest list price. */
const cheapest = ({ options }: ListedOffer) =>
  options.reduce<OfferOption | null>(
    (low, option) => (low === null || option.unitListPrice.amount < low.unitListPrice.amount ? option : low),
    null,
  )

/** What the prices beside it are for, and how many other terms and billing plans there are. */
function Ways({ offer }: { offer: ListedOffer }) {
  const { t } = useLingui()
  const { termAndPlan } = useTradeWords()
  const ways = new Set(offer.options.map(({ term, billingPlan }) => termAndPlan(term, billingPlan)))
  const shown = cheapest(offer)
  const count = ways.size - 1
  return (
    <span>
      {shown && termAndPlan(shown.term, shown.billingPlan)}
      {count > 0 ? (
        <Quiet> {t`or ${plural(count, { one: '# other way', other: '# other ways' })}`}</Quiet>
      ) : null}
    </span>
  )
}

function Price({ offer, of }: { offer: ListedOffer; of: 'unitListPrice' | 'unitCost' }) {
  const shown = cheapest(offer)
  return shown && <AmountOf of={shown[of]} />
}
