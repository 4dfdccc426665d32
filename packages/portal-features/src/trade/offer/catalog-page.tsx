import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { isNarrowed, KeysetList, narrowed, Page, Panel, useCountryName } from '@relais/portal-kit'
import { EmptyState, OfferRow, OfferRows, Quiet, Select, Stack } from '@relais/ui'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { AmountOf } from '../order/order-record.tsx'
import { useTradeWords } from '../order/trade-words.ts'
import { type CatalogOffer, type CatalogPrice, catalogMarketsQuery, catalogQuery } from './catalog-queries.ts'
import type { CatalogView } from './catalog-view.ts'
import { OfferTools, wantedTerm } from './offer-tools.tsx'
import { termKey, termsOf } from './term-choice.ts'
import { useMarginText } from './use-margin-text.ts'

/** Props of {@link CatalogPage}. */
export type CatalogPageProps = { view: CatalogView; onViewChange: (view: CatalogView) => void }

/** What the price sheet sells in a country, with what each product holds and costs; the cost where the viewer sees it. */
export function CatalogPage(props: CatalogPageProps) {
  const { t } = useLingui()
  return (
    <Page title={t`Catalog`} sentence={t`What can be ordered, at the prices in force today.`}>
      <Panel>
        <Catalog {...props} />
      </Panel>
    </Page>
  )
}

function Catalog({ view, onViewChange }: CatalogPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { data } = useSuspenseQuery(catalogMarketsQuery)
  const { markets, own } = data ?? { markets: [], own: '' }
  const [first = own] = markets
  const market = markets.find((one) => one === view.market) ?? (markets.includes(own) ? own : first)
  const { data: all } = useInfiniteQuery(catalogQuery(market, ''))
  const terms = termsOf(all?.pages.flatMap(({ nodes }) => nodes.flatMap(({ prices }) => prices)) ?? [])
  const wanted = wantedTerm(view, terms)
  return (
    <Stack>
      <OfferTools view={view} onViewChange={onViewChange} terms={terms}>
        {markets.length > 1 ? (
          <Select
            label={t`Country of the prices`}
            options={markets.map((value) => ({ value, label: country(value) }))}
            value={market}
            onChange={(event) => onViewChange(narrowed(view, { market: event.currentTarget.value }))}
          />
        ) : null}
      </OfferTools>
      <KeysetList
        query={catalogQuery(market, view.search ?? '')}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} products shown, more follow`
            : t`${plural(shown, { one: '# product', other: '# products' })}`
        }
        empty={
          <EmptyState title={t`No products on sale`}>
            {t`The operator imports the catalog; what it sells appears here.`}
          </EmptyState>
        }
        narrowing={
          isNarrowed(view, [])
            ? {
                title: t`No product found`,
                sentence: t`Nothing that is sold in this country fits this search.`,
                clearLabel: t`Show all products`,
                onClear: () => onViewChange(narrowed(view, { search: '' })),
              }
            : null
        }
      >
        {(offers) => (
          <OfferRows caption={t`Per license and month`}>
            {offers.map((offer) => (
              <Product key={offer.id} offer={offer} wanted={wanted} />
            ))}
          </OfferRows>
        )}
      </KeysetList>
    </Stack>
  )
}

function Product({ offer, wanted }: { offer: CatalogOffer; wanted: string }) {
  const { t } = useLingui()
  const { skuTitle, productTitle, description, included } = offer
  const price = offer.prices.find((one) => termKey(one) === wanted) ?? offer.prices[0]
  const under = usePriceNote()
  if (!price) return null
  const services = included.join(', ')
  return (
    <OfferRow
      name={skuTitle}
      note={
        <>
          {description} {productTitle === skuTitle ? null : <Quiet>{productTitle}</Quiet>}{' '}
          {services === '' ? null : t`Includes ${services}.`}
        </>
      }
      price={<AmountOf of={price.monthListPrice ?? price.unitListPrice} />}
      under={under(price, termKey(price) !== wanted)}
    />
  )
}

/** What stands under a price: the cost and the margin where they are seen, and the term where it is not the one asked for. */
function usePriceNote() {
  const { termAndPlan } = useTradeWords()
  const marginText = useMarginText()
  return (price: CatalogPrice, other: boolean) => {
    const sum = price.perMonth ?? price.perTerm
    const named = other || price.monthListPrice === null
    return [
      ...(sum ? [marginText(sum)] : []),
      ...(named ? [termAndPlan(price.term, price.billingPlan)] : []),
    ].join(' · ')
  }
}
