import { useLingui } from '@lingui/react/macro'
import { execute, Page, TextLink, useViewer } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { NotificationChoicesDocument } from '../../generated/graphql.ts'
import { NotificationChoicesForm } from './notification-choices-form.tsx'

/** What reaches the viewer, topic by topic. */
export const notificationChoicesQuery = queryOptions({
  queryKey: ['notification_choices'],
  queryFn: async () => (await execute(NotificationChoicesDocument, {})).notificationChoices,
})

/** Which emails and notices the viewer gets: the foot of each email leads here. */
export function NotificationSettingsPage() {
  const { t } = useLingui()
  const { data: choices } = useSuspenseQuery(notificationChoicesQuery)
  const { contactMail } = useViewer().user
  return (
    <Page
      title={t`Emails and notices`}
      sentence={
        contactMail === null
          ? t`No email reaches you: no address is known. Notices stand behind the bell.`
          : t`What you are told by email, at ${contactMail}, and behind the bell.`
      }
      trail={[<TextLink key="up" to={featurePaths.notifications}>{t`Notifications`}</TextLink>]}
    >
      <Section title={t`What you are told`}>
        <NotificationChoicesForm choices={choices} />
      </Section>
    </Page>
  )
}
