import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink, useFormat } from '@relais/portal-kit'
import { CopyButton, DescriptionList, Inline, Quiet, Section, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { AccessSection } from './access-section.tsx'
import { colleagueQuery, type ColleagueRecord } from './colleague-queries.ts'
import { InvitationSection, useColleagueObstacle } from './invitation-section.tsx'
import { RolesForm } from './roles-form.tsx'
import { UserForm } from './user-form.tsx'
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
      chips={<UserStateDot state={state} invitation={colleague.invitation} />}
      sentence={userPrincipalName}
      trail={[
        t`Account settings`,
        <TextLink key="up" to={featurePaths.userManagement}>{t`User management`}</TextLink>,
      ]}
    >
      <Stack gap={6}>
        {state === 'invited' ? <InvitationSection colleague={colleague} /> : null}
        <Section title={t`Account`}>
          <Stack>
            <Facts colleague={colleague} />
            <Changing colleague={colleague} />
          </Stack>
        </Section>
        <Section title={t`Roles`}>
          <RolesForm key={colleague.roles.join()} colleague={colleague} />
        </Section>
        <AccessSection colleague={colleague} />
      </Stack>
    </Page>
  )
}

/** The form that changes name and address, or why the viewer cannot. */
function Changing({ colleague }: { colleague: ColleagueRecord }) {
  const obstacleText = useColleagueObstacle()
  const { viewerCan, updatingObstacleCode: obstacle } = colleague
  if (viewerCan.update) return <UserForm colleague={colleague} />
  return obstacle === null || obstacle === 'not_permitted' ? null : <Quiet>{obstacleText(obstacle)}</Quiet>
}

function Facts({ colleague }: { colleague: ColleagueRecord }) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { userPrincipalName, contactMail, createdAt, viewerCan } = colleague
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
        ...(viewerCan.update
          ? []
          : [{ term: t`Email address`, value: contactMail ?? t`None: no email reaches this person.` }]),
        { term: t`Added on`, value: formatDate(createdAt) },
      ]}
    />
  )
}
