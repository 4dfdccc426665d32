import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink, useFormat } from '@relais/portal-kit'
import { CopyButton, DescriptionList, Inline, Section, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { AccessSection } from './access-section.tsx'
import { colleagueQuery, type ColleagueRecord } from './colleague-queries.ts'
import { RolesForm } from './roles-form.tsx'
import { UserStateDot } from './user-state.tsx'

/** The page of somebody of the viewer's organization, or that there is none. */
export function ColleaguePage({ userId }: { userId: string }) {
  const { t } = useLingui()
  const { data: colleague } = useSuspenseQuery(colleagueQuery(userId))
  if (colleague === null) {
    return (
      <NotTherePage
        title={t`User`}
        what={t`There is no such user`}
        back={<LinkButton to={featurePaths.userManagement}>{t`All users`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { displayName, userPrincipalName, state } = colleague
  return (
    <Page
      title={displayName}
      chips={<UserStateDot state={state} />}
      sentence={userPrincipalName}
      trail={[
        t`Account settings`,
        <TextLink key="up" to={featurePaths.userManagement}>{t`User management`}</TextLink>,
      ]}
    >
      <Stack gap={6}>
        <Section title={t`Account`}>
          <Facts colleague={colleague} />
        </Section>
        <Section title={t`Roles`}>
          <RolesForm key={colleague.roles.join()} colleague={colleague} />
        </Section>
        <AccessSection colleague={colleague} />
      </Stack>
    </Page>
  )
}

function Facts({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { userPrincipalName, contactMail, createdAt } = colleague
  return (
    <DescriptionList
      facts={[
        {
          term: t`Sign-in name`,
          value: (
            <Inline>
              {userPrincipalName}
              <CopyButton
                value={userPrincipalName}
                label={t`Copy the sign-in name`}
                copiedLabel={t`Copied`}
              />
            </Inline>
          ),
        },
        { term: t`Email address`, value: contactMail ?? t`None: no email reaches this person.` },
        { term: t`Added on`, value: formatDate(createdAt) },
      ]}
    />
  )
}
