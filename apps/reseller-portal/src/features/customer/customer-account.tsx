import { useLingui } from '@lingui/react/macro'
import {
  GiveUpDelegatedAdminButton,
  PastDelegatedAdmins,
  useDelegatedRoleName,
} from '@relais/portal-features/consent'
import { TextLink, useCountryName } from '@relais/portal-kit'
import { CopyButton, DateTime, DescriptionList, Inline, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import type { CustomerRecord } from './customer-queries.ts'

/** The account of a customer: who it is, since when, and what you may administer. */
export function CustomerAccount({ customer, action }: { customer: CustomerRecord; action: ReactNode }) {
  const { t } = useLingui()
  const country = useCountryName()
  const { legalName } = customer
  return (
    <Stack>
      <DescriptionList
        facts={[
          { term: t`Legal name`, value: legalName },
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
          {
            term: t`Indirect providers`,
            value: <Providers customer={customer} />,
          },
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
      <Inline>{action}</Inline>
    </Stack>
  )
}

function Providers({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  if (customer.partners.length === 0) return t({ context: 'partner', message: 'None' })
  return (
    <Stack gap={1}>
      {customer.partners.map(({ id, legalName }) => (
        <TextLink key={id} to={paths.indirectProvider} params={{ providerId: id }}>
          {legalName}
        </TextLink>
      ))}
    </Stack>
  )
}

function DelegatedAdmins({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  if (customer.delegatedAdmins.length === 0) return t`None: you see the account and the subscriptions only.`
  return (
    <Stack gap={2}>
      {customer.delegatedAdmins.map(({ id, roles, endsAt, viewerCanEnd }) => (
        <Stack key={id} gap={2}>
          <div>
            {roles.map(roleName).join(', ')}
            <br />
            {t`Until`} <DateTime value={endsAt} display="date" />
          </div>
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
