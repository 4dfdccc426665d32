import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AmountOf, useTradeWords } from '@relais/portal-features/trade'
import { isNarrowed, KeysetList, ListSearch, type ListView, narrowed } from '@relais/portal-kit'
import { AddIcon, Button, EmptyState, ListTools, Quiet, Stack, Table } from '@relais/ui'
import { lazy, Suspense, useState } from 'react'
import { type ListedOffer, type OfferOption, offersQuery, type ShownCart } from './cart-queries.ts'

// The form of the dialog is the largest part of the page and comes only when it is opened.
const AddOfferDialog = lazy(async () => {
  const { AddOfferDialog: component } = await import('./add-offer-dialog.tsx')
  return { default: component }
})

/** Props of {@link OfferList}. */
export type OfferListProps = { cart: ShownCart; view: ListView; onViewChange: (view: ListView) => void }

/** What can be ordered for the customer of a cart, by name. */
export function OfferList({ cart, view, onViewChange }: OfferListProps) {
  const { t } = useLingui()
  return (
    <Stack>
      <ListTools>
        <ListSearch
          label={t`Search by name or publisher`}
          value={view.search ?? ''}
          onSearch={(search) => onViewChange(narrowed(view, { search }))}
        />
      </ListTools>
      <KeysetList
        query={offersQuery(cart.customer.id, view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more ? t`${shown} products shown, more follow` : t`All products shown: ${shown}`
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
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(offers) => <OfferTable cart={cart} offers={offers} />}
      </KeysetList>
    </Stack>
  )
}

function OfferTable({ cart, offers }: { cart: ShownCart; offers: readonly ListedOffer[] }) {
  const { t } = useLingui()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = offers.find(({ id }) => id === chosenId)
  return (
    <>
      <Table
        caption={t`Catalog`}
        rows={offers}
        rowKey={(offer) => offer.id}
        columns={[
          {
            key: 'name',
            header: t`Product`,
            primary: true,
            cell: (offer) => offer.skuTitle,
            note: (offer) => offer.publisher,
          },
          {
            key: 'term',
            header: t`Term and billing`,
            share: 1.5,
            priority: 3,
            card: 'second',
            cell: (offer) => <Ways offer={offer} />,
          },
          {
            key: 'list',
            header: t`List price per license`,
            align: 'end',
            card: 'figure',
            cell: (offer) => <Price offer={offer} of="unitListPrice" />,
          },
          {
            key: 'cost',
            header: t`Cost per license`,
            align: 'end',
            priority: 2,
            card: 'second-end',
            cell: (offer) => <Price offer={offer} of="unitCost" />,
          },
        ]}
        actionsLabel={t`Actions`}
        actions={(offer) => {
          const { skuTitle } = offer
          return (
            <Button icon={AddIcon} aria-label={t`Add ${skuTitle}`} onClick={() => setChosenId(offer.id)}>
              {t`Add`}
            </Button>
          )
        }}
      />
      {chosen ? (
        <Suspense fallback={null}>
          <AddOfferDialog cartId={cart.id} offer={chosen} onClose={() => setChosenId(null)} />
        </Suspense>
      ) : null}
    </>
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
