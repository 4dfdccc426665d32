import { useLingui } from '@lingui/react/macro'
import {
  IncompleteLink,
  LinkButton,
  Panel,
  PublicPage,
  sharedPaths,
  TextLink,
  useLinkToken,
} from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ClosedPasswordLink, passwordLinkQuery } from './password-link-state.tsx'
import { ResetPasswordForm, shortestPassword } from './reset-password-form.tsx'

/** Sets a new password with the token of the mailed link, or says why that opens nothing. */
export function ResetPasswordPage() {
  const { t } = useLingui()
  const token = useLinkToken('password')
  const [done, setDone] = useState(false)
  return (
    <PublicPage
      title={t`Choose your password`}
      sentence={
        done
          ? undefined
          : t`At least ${shortestPassword} characters. A sentence you remember is better than symbols.`
      }
    >
      <Stack gap={6}>
        {token === null && !done ? (
          <IncompleteLink
            otherwise={t`If the email shows no more than this, ask the person who looks after accounts in your organization how mail can reach you whole.`}
          />
        ) : done ? (
          <>
            <Notice tone="success" title={t`Your password is set`} live>
              {t`Sign in with it. Wherever you were signed in before, you are no longer.`}
            </Notice>
            <LinkButton kind="primary" to={sharedPaths.signIn}>{t`Sign in`}</LinkButton>
          </>
        ) : (
          <Panel>
            <OpenedLink token={token ?? ''} onDone={() => setDone(true)} />
          </Panel>
        )}
        {done ? null : <TextLink to={sharedPaths.forgotPassword}>{t`Ask for a new link`}</TextLink>}
      </Stack>
    </PublicPage>
  )
}

function OpenedLink({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui()
  const { data: link } = useSuspenseQuery(passwordLinkQuery(token))
  if (link?.state !== 'open') return <ClosedPasswordLink link={link} token={token} />
  const { organizationName, userPrincipalName, purpose } = link
  return (
    <Stack gap={6}>
      <p>
        {purpose === 'welcome'
          ? t`Your account at ${organizationName}: you will sign in as ${userPrincipalName}.`
          : t`For the account ${userPrincipalName}.`}
      </p>
      <ResetPasswordForm token={token} onDone={onDone} />
    </Stack>
  )
}
