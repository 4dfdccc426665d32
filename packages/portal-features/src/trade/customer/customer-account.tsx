import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import { CopyButton, DateTime, DescriptionList, Details, type Fact, Inline, Section, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { PastDelegatedAdmins, useDelegatedRoleName } from '../../consent/index.ts'
import type { CustomerFacts } from './customer-facts.ts'

/** Props of {@link CustomerAccount}. */
export type CustomerAccountProps = {
  customer: CustomerFacts
  /** What one kind of partner alone sees. */
  more?: readonly Fact[]
}

/** Who a customer is, since when, what one may administer there; its id behind a title of its own. */
export function CustomerAccount({ customer, more = [] }: CustomerAccountProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { id, legalName, domains, delegatedAdmins, pastDelegatedAdmins } = customer
  const past: Fact = {
    term: t`Administration in the past`,
    value: <PastDelegatedAdmins delegatedAdmins={pastDelegatedAdmins} />,
  }
  return (
    <Section title={t`Account`}>
      <Stack>
        <DescriptionList
          facts={[
            { term: t`Legal name`, value: legalName },
            { term: t`Domains`, value: <Domains domains={domains} /> },
            { term: t`Country`, value: country(customer.country) },
            { term: t`Customer since`, value: <DateTime value={customer.since} display="date" /> },
            ...more,
            { term: t`Your administration`, value: <Administration running={delegatedAdmins} /> },
            ...(pastDelegatedAdmins.length === 0 ? [] : [past]),
          ]}
        />
        <Details title={t`Technical details`}>
          <DescriptionList
            facts={[
              {
                term: t`Customer id`,
                value: (
                  <Inline>
                    {id}
                    <CopyButton value={id} label={t`Copy the id of ${legalName}`} copiedLabel={t`Copied`} />
                  </Inline>
                ),
              },
            ]}
          />
        </Details>
      </Stack>
    </Section>
  )
}

function Domains({ domains }: Pick<CustomerFacts, 'domains'>): ReactNode {
  const { t } = useLingui()
  return (
    <Stack gap={1}>
      {domains.map((domain) => (
        <Inline key={domain}>
          {domain}
          <CopyButton value={domain} label={t`Copy ${domain}`} copiedLabel={t`Copied`} />
        </Inline>
      ))}
    </Stack>
  )
}

function Administration({ running }: { running: CustomerFacts['delegatedAdmins'] }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  if (running.length === 0) return t`None: you see the account and the subscriptions only.`
  return (
    <Stack gap={2}>
      {running.map(({ id, roles, endsAt }) => (
        <div key={id}>
          {roles.map(roleName).join(', ')}
          <br />
          {t`Until`} <DateTime value={endsAt} display="dateTime" />
        </div>
      ))}
    </Stack>
  )
}
