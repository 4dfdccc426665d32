import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink, useCountryName } from '@relais/portal-kit'
import { ActionMenu, CopyButton, DateTime, Inline, OrganizationTile } from '@relais/ui'
import type { ReactNode } from 'react'
import { GiveUpDelegatedAdminButton } from '../../consent/index.ts'
import { partnerPages } from '../../feature-paths.ts'
import type { CustomerFacts } from './customer-facts.ts'
import { CustomerStrip } from './customer-strip.tsx'

/** Props of {@link CustomerRecordPage}. */
export type CustomerRecordPageProps = {
  customer: CustomerFacts
  /** How it stands, beside its name. */
  chips: ReactNode
  /** Who places the orders, for the strip; null: not said. */
  through: string | null
  /** The page's primary action, where something can be done for the customer. */
  action?: ReactNode
  /** What ends, after the administrations that are given up: buttons of kind `danger`. */
  endings?: ReactNode
  children: ReactNode
}

/** The page of a customer at a partner: its name with how it stands, its figures, what it is made of; what ends behind `⋯`. */
export function CustomerRecordPage(props: CustomerRecordPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { customer, chips, through, action, endings = null, children } = props
  const { legalName, domain, delegatedAdmins } = customer
  const given = delegatedAdmins.filter(({ viewerCanEnd }) => viewerCanEnd)
  return (
    <Page
      title={legalName}
      trail={[<TextLink key="up" to={partnerPages.customers}>{t`Customers`}</TextLink>]}
      tile={<OrganizationTile name={legalName} party="customer" size="large" />}
      chips={chips}
      sentence={
        <Inline gap={3}>
          <Inline gap={1}>
            {domain}
            <CopyButton value={domain} label={t`Copy ${domain}`} copiedLabel={t`Copied`} />
          </Inline>
          <span>{country(customer.country)}</span>
          <span>
            {t`Customer since`} <DateTime value={customer.since} display="date" />
          </span>
        </Inline>
      }
      action={action}
      menu={
        given.length > 0 || endings !== null ? (
          <ActionMenu label={t`More for ${legalName}`}>
            {given.map(({ id }) => (
              <GiveUpDelegatedAdminButton key={id} id={id} subjectName={legalName} kind="danger" />
            ))}
            {endings}
          </ActionMenu>
        ) : null
      }
    >
      <CustomerStrip standing={customer.standing} through={through} />
      {children}
    </Page>
  )
}

/** Where there is no such customer. */
export function CustomerNotThere() {
  const { t } = useLingui()
  return (
    <NotTherePage
      title={t`Customer`}
      what={t`There is no such customer`}
      back={<LinkButton to={partnerPages.customers}>{t`All customers`}</LinkButton>}
    >
      {t`It is not there, or its relationship with you has ended.`}
    </NotTherePage>
  )
}
