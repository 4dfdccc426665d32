import { useLingui } from '@lingui/react/macro'
import { type LinkedInvitation, useDelegatedRoleName, useDurationText } from '@relais/portal-features/consent'
import { useCountryName } from '@relais/portal-kit'
import { DateTime, DescriptionList, Section, Stack } from '@relais/ui'

/** Who asks, exactly what for and until when, what it will see, and how to take it back. */
export function AuthorizeGrants({ invitation }: { invitation: LinkedInvitation }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const duration = useDurationText()
  const country = useCountryName()
  const { inviter, inviterUserName, delegatedAdmin } = invitation
  const { legalName } = inviter
  const howLong = delegatedAdmin ? duration(delegatedAdmin.duration) : ''
  return (
    <>
      <DescriptionList
        facts={[
          { term: t`Indirect provider`, value: `${legalName}, ${country(inviter.country)}` },
          { term: t`Invited by`, value: inviterUserName },
          {
            term: t`Link expires`,
            value: <DateTime value={invitation.expiresAt} display="dateTime" />,
          },
        ]}
      />
      <Section title={t`What you grant`}>
        <Stack gap={3}>
          <ul>
            <li>
              {t`Orders and subscriptions: ${legalName} may place orders and manage subscriptions on behalf of your customers, for those who have accepted it too.`}
            </li>
            {delegatedAdmin ? (
              <li>
                {t`Administration of your own directory (users and licenses) by its Admin agents, those of its people who hold this role, for ${howLong}. Each act is logged.`}
              </li>
            ) : null}
          </ul>
          {delegatedAdmin ? (
            <DescriptionList
              facts={[
                { term: t`Roles`, value: delegatedAdmin.roles.map(roleName).join(', ') },
                {
                  term: t`If you accept now, until`,
                  value: <DateTime value={delegatedAdmin.until} display="dateTime" />,
                },
              ]}
            />
          ) : null}
        </Stack>
      </Section>
      <Section title={t`What it will see, and what not`}>
        <p>
          {t`${legalName} sees your organization and the customers that accepted both of you. It does not see your other customers, nor your other providers or your terms with them.`}
        </p>
      </Section>
      <Section title={t`How to take it back`}>
        <p>
          {t`You can end the partnership at any time on the page Indirect providers. You can also withdraw the administration of your directory alone and keep the partnership.`}
        </p>
      </Section>
    </>
  )
}
