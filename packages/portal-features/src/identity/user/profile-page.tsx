import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { CopyButton, DescriptionList, Inline, Section, Stack } from '@relais/ui'
import { useRoleName } from './own-role.ts'
import { AppearanceChoice } from './appearance-choice.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { PreferencesForm } from './preferences-form.tsx'

/** Who one is here, what one chooses for oneself, and the password. */
export function ProfilePage() {
  const { t } = useLingui()
  const { user, organization, roles } = useViewer()
  const roleName = useRoleName()
  return (
    <Page
      title={t`Profile`}
      sentence={t`What you choose here is yours alone: it changes nothing for your colleagues.`}
    >
      <Stack gap={6}>
        <Section title={t`Your account`}>
          <DescriptionList
            facts={[
              { term: t`Name`, value: user.displayName },
              {
                term: t`Sign-in name`,
                value: (
                  <Inline>
                    {user.userPrincipalName}
                    <CopyButton
                      value={user.userPrincipalName}
                      label={t`Copy the sign-in name`}
                      copiedLabel={t`Copied`}
                    />
                  </Inline>
                ),
              },
              {
                term: t`Email address`,
                value:
                  user.contactMail ?? t`None: no email reaches you, and you cannot ask for a new password.`,
              },
              { term: t`Organization`, value: organization.legalName },
              {
                term: t`Roles`,
                value:
                  roles.length === 0
                    ? t({ context: 'role', message: 'None' })
                    : roles.map(roleName).join(', '),
              },
            ]}
          />
        </Section>
        <Section title={t`Language, time and keyboard`}>
          <PreferencesForm />
        </Section>
        <Section title={t`Appearance`}>
          <AppearanceChoice />
        </Section>
        <Section title={t`Password`}>
          <ChangePasswordForm />
        </Section>
      </Stack>
    </Page>
  )
}
