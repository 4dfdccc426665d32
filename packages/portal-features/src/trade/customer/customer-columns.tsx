import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type Column, Due, Meter, Money, NoValue, OrganizationTile, Quiet } from '@relais/ui'
import { Fragment, type ReactNode } from 'react'

/** What there is between the viewer's organization and a customer, as `Customers` asks for it. */
export type CustomerStanding = {
  readonly licenses: number
  /** Null: not to be seen. */
  readonly assignedLicenses: number | null
  /** By currency; null: the viewer sees no prices. */
  readonly monthlyValue: readonly { readonly amount: number; readonly currency: string }[] | null
  readonly nextTermEnd: string | null
  readonly administrationEndsAt: string | null
}

/** A customer in a list. */
export type CustomerRow = {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly partners: readonly { readonly id: string; readonly legalName: string }[]
  readonly standing: CustomerStanding
}

/** The columns of a list of customers. */
export function useCustomerColumns<Row extends CustomerRow>(
  rows: readonly Row[],
  /** Header of the other partners. */
  partners: string,
  /** The link to a customer, in the words of its name. */
  link: (customer: Row) => ReactNode,
  /** Whether the list can be sorted by the next end of a term. */
  sortsByTermEnd: boolean,
): readonly Column<Row>[] {
  const { t } = useLingui()
  const priced = rows.some(({ standing }) => standing.monthlyValue !== null)
  const administered = rows.some(({ standing }) => standing.administrationEndsAt !== null)
  const value: Column<Row> = {
    key: 'value',
    header: t`Monthly value`,
    align: 'end',
    priority: 3,
    card: 'figure',
    cell: ({ standing }) => standing.monthlyValue && <Amounts of={standing.monthlyValue} />,
  }
  // Where no customer of the page grants any, a column that says so in each row would take the names their room.
  const administration: Column<Row> = {
    key: 'administration',
    header: t`Administration until`,
    fit: true,
    priority: 5,
    cell: ({ standing }) =>
      standing.administrationEndsAt === null ? (
        <Quiet>{t`Not granted`}</Quiet>
      ) : (
        <Due value={standing.administrationEndsAt} />
      ),
  }
  return [
    {
      key: 'name',
      header: t`Customer`,
      primary: true,
      sortable: 'ascending',
      share: 3,
      tile: (row) => <OrganizationTile name={row.legalName} party="customer" />,
      cell: link,
      note: (row) => row.domain,
    },
    {
      key: 'partners',
      header: partners,
      share: 1.5,
      priority: 4,
      card: 'second',
      cell: (row) =>
        row.partners.map((partner) => partner.legalName).join(', ') || (
          <Quiet>{t({ context: 'partner', message: 'None' })}</Quiet>
        ),
    },
    {
      key: 'licenses',
      header: t`Licenses used`,
      align: 'end',
      card: 'third',
      cell: ({ standing }) => <Licenses of={standing} />,
    },
    ...(priced ? [value] : []),
    {
      key: 'next_term_end',
      header: t`Next term end`,
      ...(sortsByTermEnd ? { sortable: 'ascending' } : {}),
      fit: true,
      priority: 2,
      card: 'third-end',
      cell: ({ standing }) =>
        standing.nextTermEnd === null ? <NoValue /> : <Due value={standing.nextTermEnd} />,
    },
    ...(administered ? [administration] : []),
  ]
}

/** Used of bought as a bar; only how many were bought to whom the customer grants no look at its licenses. */
function Licenses({ of: { licenses, assignedLicenses } }: { of: CustomerStanding }) {
  const { t } = useLingui()
  if (licenses === 0) return <NoValue />
  if (assignedLicenses === null)
    return <span>{t`${plural(licenses, { one: '# bought', other: '# bought' })}`}</span>
  return (
    <Meter
      used={assignedLicenses}
      of={licenses}
      label={t`${assignedLicenses} of ${licenses} licenses assigned`}
    />
  )
}

/** Two currencies are never added: each has its figure. */
function Amounts({ of }: { of: NonNullable<CustomerStanding['monthlyValue']> }) {
  if (of.length === 0) return <NoValue />
  return of.map(({ amount, currency }, index) => (
    <Fragment key={currency}>
      {index === 0 ? null : ' · '}
      <Money amountMinor={amount} currency={currency} />
    </Fragment>
  ))
}
