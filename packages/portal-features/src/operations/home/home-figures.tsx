import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextLink, useFormat, useViewer } from '@relais/portal-kit'
import {
  Button,
  formatMoney,
  MonthChart,
  Section,
  StatTile,
  StatTiles,
  useLocale,
  WeekStrip,
} from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { featurePaths, partnerPages } from '../../feature-paths.ts'
import type { Home } from './home-queries.ts'

type Months = Home['months']
type Value = Months[number]['values'][number]

/** An amount in its currency's units, for what is drawn or looked at and not counted. */
function unitsOf({ amount, currency }: Value): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return amount / 10 ** maximumFractionDigits
}

/** Amounts without cents. */
function useWholeMoney(): (value: Value) => string {
  const locale = useLocale()
  return (value) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: value.currency,
      maximumFractionDigits: 0,
    }).format(unitsOf(value))
}

/** A change since last month, with its sign: nothing where nothing changed. */
function useChange(): (text: string, change: number) => string {
  const { t } = useLingui()
  return (text, change) => (change === 0 ? t`as last month` : t`${text} this month`)
}

/** Customers, licenses, orders and value of a month, each with how it went. A customer has no customers and sees no value. */
export function HomeTiles({ months, ofCustomer }: { months: Months; ofCustomer: boolean }) {
  const { t } = useLingui()
  const locale = useLocale()
  const whole = useWholeMoney()
  const change = useChange()
  const { viewCustomers, viewOrders, viewOwnServices } = useViewer().viewerCan
  const seesTrade = viewOrders || viewOwnServices
  const [before, current] = [months.at(-2), months.at(-1)]
  if (!before || !current) return null
  const number = new Intl.NumberFormat(locale)
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const [value, ...others] = currenciesOf(months)
  const at = (month: Months[number], currency: string) =>
    month.values.find((one) => one.currency === currency)?.amount ?? 0
  const count = (label: ReactNode, key: 'customers' | 'licenses' | 'orders', sinceLast: boolean) => (
    <StatTile
      label={label}
      figure={number.format(current[key])}
      under={
        sinceLast
          ? change(signed.format(current[key] - before[key]), current[key] - before[key])
          : t`${number.format(before[key])} last month`
      }
      trend={months.map((month) => month[key])}
    />
  )
  const moved = value === undefined ? 0 : at(current, value) - at(before, value)
  return (
    <StatTiles>
      {value === undefined ? null : (
        <StatTile
          label={t`Monthly value, list prices`}
          figure={whole({ amount: at(current, value), currency: value })}
          more={others.map((currency) => `+ ${whole({ amount: at(current, currency), currency })}`).join(' ')}
          under={change(`${moved > 0 ? '+' : ''}${formatMoney(moved, value, locale)}`, moved)}
          trend={months.map((month) => at(month, value))}
        />
      )}
      {count(
        seesTrade ? <TextLink to={featurePaths.subscriptions}>{t`Licenses`}</TextLink> : t`Licenses`,
        'licenses',
        true,
      )}
      {ofCustomer
        ? null
        : count(
            viewCustomers ? <TextLink to={partnerPages.customers}>{t`Customers`}</TextLink> : t`Customers`,
            'customers',
            true,
          )}
      {count(
        seesTrade ? (
          <TextLink to={featurePaths.orders}>{t`Orders this month`}</TextLink>
        ) : (
          t`Orders this month`
        ),
        'orders',
        false,
      )}
    </StatTiles>
  )
}

/** Twelve months as bars, or as a table: the value by currency, or the licenses where no price is to be seen. */
export function HomeChart({ months }: { months: Months }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { formatMoney: money } = useFormat()
  const [asTable, setAsTable] = useState(false)
  const currencies = currenciesOf(months)
  const title = currencies.length > 0 ? t`Value per month` : t`Licenses by month`
  const number = new Intl.NumberFormat(locale)
  const plots =
    currencies.length > 0
      ? currencies.map((currency) => {
          const amounts = months.map(
            ({ values }) => values.find((value) => value.currency === currency)?.amount ?? 0,
          )
          return {
            title: t`${currency} a month, list prices`,
            values: amounts.map((amount) => unitsOf({ amount, currency })),
            texts: amounts.map((amount) => money(amount, currency)),
          }
        })
      : [
          {
            title: t`Licenses`,
            values: months.map(({ licenses }) => licenses),
            texts: months.map(({ licenses }) => number.format(licenses)),
          },
        ]
  return (
    <Section
      title={title}
      action={
        <Button kind="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? t`Chart` : t`Table`}
        </Button>
      }
    >
      <MonthChart
        caption={title}
        monthHeader={t`Month`}
        months={months.map(({ startsAt }) => new Date(startsAt))}
        plots={plots}
        asTable={asTable}
      />
    </Section>
  )
}

/** Terms that end in the thirteen weeks ahead. `all`: the way to the list. */
export function HomeWeeks({ weeks, all }: { weeks: Home['endingWeeks']; all: ReactNode }) {
  const { t } = useLingui()
  const locale = useLocale()
  const whole = useWholeMoney()
  const title = t`Renewals in the next 90 days`
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  if (weeks.every(({ subscriptions }) => subscriptions === 0))
    return (
      <Section title={title} action={all}>
        <p>{t`No term ends in the next 90 days.`}</p>
      </Section>
    )
  return (
    <Section title={title} action={all}>
      <WeekStrip
        label={title}
        weeks={weeks.map(({ startsAt, subscriptions, values }) => ({
          key: startsAt,
          label: day.format(new Date(startsAt)),
          count: subscriptions,
          words: subscriptions === 0 ? '–' : t`${plural(subscriptions, { one: '# term', other: '# terms' })}`,
          values: values.map(whole),
        }))}
      />
    </Section>
  )
}

/** The currencies in use, the one with most first: it is the figure of the tile. */
function currenciesOf(months: Months): readonly string[] {
  const used = (months.at(-1)?.values ?? []).filter(({ currency }) =>
    months.some(({ values }) => values.some((value) => value.currency === currency && value.amount !== 0)),
  )
  return used.toSorted((one, other) => other.amount - one.amount).map(({ currency }) => currency)
}
