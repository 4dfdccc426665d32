import { useLingui } from '@lingui/react/macro'
import {
  GiveUpDelegatedAdminButton,
  PastDelegatedAdmins,
  useDelegatedRoleName,
} from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, Page, TextLink, useCountryName } from '@relais/portal-kit'
import { CopyButton, DateTime, DescriptionList, Inline, Stack, StatusDot } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { customerQuery, type CustomerRecord } from './customer-queries.ts'

/** Props of {@link CustomerPage}. */
export type CustomerPageProps = {
  customerId: string
  /** The page's primary action, where something can be done for the customer. */
  action: (customer: CustomerRecord) => ReactNode
  /** What other features show of the customer. */
  children: ReactNode
}

/** One customer of the provider: who it is, who looks after it, what it agreed to. */
export function CustomerPage({ customerId, action, children }: CustomerPageProps) {
  const { t } = useLingui()
  const { data: customer } = useSuspenseQuery(customerQuery(customerId))
  if (!customer) {
    return (
      <NotTherePage
        title={t`Customer`}
        what={t`There is no such customer`}
        back={<LinkButton to={paths.customers}>{t`All customers`}</LinkButton>}
      >
        {t`It is not there, or its relationship with you has ended.`}
      </NotTherePage>
    )
  }
  return (
    <Page
      title={customer.legalName}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
      action={action(customer)}
    >
      <Stack gap={8}>
        <Account customer={customer} />
        {children}
      </Stack>
    </Page>
  )
}

function Account({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const country = useCountryName()
  const { legalName } = customer
  return (
    <DescriptionList
      facts={[
        {
          term: t`Domains`,
          value: (
            <Stack gap={1}>
              {customer.domains.map((domain) => (
                <Inline key={domain}>
                  {domain}
                  <CopyButton value={domain} label={t`Copy ${domain}`} copiedLabel={t`Copied`} />
                </Inline>
              ))}
            </Stack>
          ),
        },
        { term: t`Country`, value: country(customer.country) },
        { term: t`Customer since`, value: <DateTime value={customer.since} display="date" /> },
        { term: t`Indirect resellers`, value: <Resellers customer={customer} /> },
        { term: t`Customer agreement`, value: <Agreement customer={customer} /> },
        { term: t`Your administration`, value: <DelegatedAdmins customer={customer} /> },
        ...(customer.pastDelegatedAdmins.length === 0
          ? []
          : [
              {
                term: t`Administration in the past`,
                value: <PastDelegatedAdmins delegatedAdmins={customer.pastDelegatedAdmins} />,
              },
            ]),
        {
          term: t`Customer id`,
          value: (
            <Inline>
              {customer.id}
              <CopyButton
                value={customer.id}
                label={t`Copy the id of ${legalName}`}
                copiedLabel={t`Copied`}
              />
            </Inline>
          ),
        },
      ]}
    />
  )
}

function Resellers({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  if (customer.partners.length === 0) {
    return t`None of yours: nothing can be ordered until one of your resellers is related to it.`
  }
  return (
    <Stack gap={1}>
      {customer.partners.map(({ id, legalName }) => (
        <TextLink key={id} to={paths.indirectReseller} params={{ partnershipId: id }}>
          {legalName}
        </TextLink>
      ))}
    </Stack>
  )
}

function Agreement({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const { agreement } = customer
  if (agreement === null) {
    return <StatusDot tone="warning">{t`Not accepted: nothing can be ordered until it is`}</StatusDot>
  }
  const { version, acceptedAt, isCurrent } = agreement
  return (
    <Stack gap={1}>
      <StatusDot tone={isCurrent ? 'success' : 'warning'}>
        {isCurrent
          ? t`Version ${version}, the one in force`
          : t`Version ${version}: the one in force is not accepted yet, nothing can be ordered until it is`}
      </StatusDot>
      <span>
        {t`Accepted on`} <DateTime value={acceptedAt} display="date" />
      </span>
    </Stack>
  )
}

function DelegatedAdmins({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  if (customer.delegatedAdmins.length === 0) return t({ context: 'delegatedAdmin', message: 'None' })
  return (
    <Stack gap={3}>
      {customer.delegatedAdmins.map(({ id, roles, endsAt, viewerCanEnd }) => (
        <Stack gap={1} key={id}>
          <span>{roles.map(roleName).join(', ')}</span>
          <span>
            {t`Until`} <DateTime value={endsAt} display="dateTime" />
          </span>
          {viewerCanEnd ? (
            <Inline>
              <GiveUpDelegatedAdminButton id={id} subjectName={customer.legalName} />
            </Inline>
          ) : null}
        </Stack>
      ))}
    </Stack>
  )
}
