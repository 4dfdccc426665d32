import { useLingui } from '@lingui/react/macro'
import { Page, TextLink } from '@relais/portal-kit'
import { Notice, Section } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { AddUserForm } from './add-user-form.tsx'
import { newColleagueChoicesQuery } from './colleague-queries.ts'

/** Adds somebody to the viewer's organization, by email. */
export function AddUserPage() {
  const { t } = useLingui()
  const { data: choices } = useSuspenseQuery(newColleagueChoicesQuery)
  return (
    <Page
      title={t`Add a user`}
      sentence={t`The person gets an email with a link to choose a password. The link works for 7 days.`}
      trail={[
        t`Account settings`,
        <TextLink key="up" to={featurePaths.userManagement}>{t`User management`}</TextLink>,
      ]}
    >
      {choices === null ? (
        <Notice tone="warning" title={t`Your roles do not add users`}>
          {t`Ask a global administrator of your organization.`}
        </Notice>
      ) : (
        <Section title={t`New user`}>
          <AddUserForm choices={choices} />
        </Section>
      )}
    </Page>
  )
}
