import { useLingui } from '@lingui/react/macro'
import { useDelegatedRoleDescription, useDelegatedRoleName } from '@relais/portal-features/consent'
import { useCountryName, useFormat } from '@relais/portal-kit'
import { DescriptionList, Quiet, Section, Stack } from '@relais/ui'
import type { InvitationPage } from './invitation-queries.ts'

/** Who asks, for what and for how long, in plain words: before anybody has signed in. */
export function InvitationSummary({ invitation }: { invitation: InvitationPage }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { delegatedAdmin, provider } = invitation
  const reseller = invitation.inviter.legalName
  const providerName = provider?.legalName ?? ''
  const until = delegatedAdmin ? formatDate(delegatedAdmin.until) : ''
  const answerBy = formatDate(invitation.expiresAt)
  return (
    <Section title={t`In short`}>
      <DescriptionList
        facts={[
          { term: t`Who asks`, value: <Askers invitation={invitation} /> },
          {
            term: t`For what`,
            value: provider
              ? t`${reseller} would become your reseller, and ${providerName} could place orders for you.`
              : t`${reseller} would become your reseller.`,
          },
          {
            term: t`Your directory`,
            value: (
              <>
                <p>
                  {delegatedAdmin
                    ? t`${reseller} would also administer a part of your directory, until ${until}.`
                    : t`Nobody would get the right to administer your directory.`}
                </p>
                <Quiet>{t`The directory is the list of your users and their licenses.`}</Quiet>
              </>
            ),
          },
          { term: t`For how long`, value: t`Until one side ends it. You can do so at any time.` },
          { term: t`Answer by`, value: answerBy },
        ]}
      />
    </Section>
  )
}

function Askers({ invitation }: { invitation: InvitationPage }) {
  const { t } = useLingui()
  const country = useCountryName()
  const { inviter, inviterUserName, provider } = invitation
  const reseller = inviter.legalName
  const resellerCountry = country(inviter.country)
  const providerName = provider?.legalName ?? ''
  const providerCountry = provider ? country(provider.country) : ''
  return (
    <>
      <p>{t`${reseller} (${resellerCountry}), reseller; written by ${inviterUserName}`}</p>
      {provider ? <p>{t`${providerName} (${providerCountry}), its indirect provider`}</p> : null}
    </>
  )
}

/** Exactly what accepting grants, until when, what the partners see, and how to take it back (UX rule 13). */
export function InvitationTerms({ invitation }: { invitation: InvitationPage }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const reseller = invitation.inviter.legalName
  const provider = invitation.provider?.legalName
  const answerBy = formatDate(invitation.expiresAt)
  return (
    <>
      <Section title={t`What you would allow`}>
        <DescriptionList
          facts={[
            { term: t`Who asks`, value: <Askers invitation={invitation} /> },
            {
              term: reseller,
              value: t`Becomes your reseller: looks after your account and your subscriptions. It lasts until one side ends it.`,
            },
            {
              term: provider ?? '',
              value: provider
                ? t`May place orders for you and change your subscriptions. It gets no right to administer your directory. It lasts until one side ends it.`
                : null,
            },
            { term: t`Administration`, value: <DelegatedAdmin invitation={invitation} /> },
            { term: t`Answer by`, value: answerBy },
          ]}
        />
      </Section>
      <Section title={t`What they would see`}>
        <Stack gap={2}>
          <p>
            {provider
              ? t`Both would see the name, domain and country of your organization and the subscriptions they take part in. Neither sees what you have with other partners.`
              : t`${reseller} would see the name, domain and country of your organization and the subscriptions it takes part in, not what you have with other partners.`}
          </p>
          {invitation.delegatedAdmin ? (
            <p>{t`With its roles, ${reseller} would also see your users and your licenses. What it does there is logged.`}</p>
          ) : null}
        </Stack>
      </Section>
      <Section title={t`How to take it back`}>
        <p>{t`On the page Partner relationships you can remove administration and keep the reseller, or end a relationship, at any time and without giving a reason.`}</p>
      </Section>
    </>
  )
}

function DelegatedAdmin({ invitation }: { invitation: InvitationPage }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const roleName = useDelegatedRoleName()
  const describe = useDelegatedRoleDescription()
  const { delegatedAdmin, inviter } = invitation
  const directory = <Quiet>{t`The directory is the list of your users and their licenses.`}</Quiet>
  if (delegatedAdmin === null) {
    return (
      <>
        <p>{t`Nobody gets the right to administer your directory.`}</p>
        {directory}
      </>
    )
  }
  const reseller = inviter.legalName
  const until = formatDateTime(delegatedAdmin.until)
  return (
    <>
      <p>{t`${reseller} may administer your directory with these roles and no others:`}</p>
      <ul>
        {delegatedAdmin.roles.map((role) => (
          <li key={role}>
            {roleName(role)} <Quiet>{describe(role)}</Quiet>
          </li>
        ))}
      </ul>
      <p>{t`If you accept now, until ${until}. It then ends by itself.`}</p>
      {directory}
    </>
  )
}
