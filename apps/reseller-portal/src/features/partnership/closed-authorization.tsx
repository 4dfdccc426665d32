import { useLingui } from '@lingui/react/macro'
import type { LinkedInvitation } from '@relais/portal-features/consent'
import { LinkButton, useCountryName, type Viewer } from '@relais/portal-kit'
import { DescriptionList, Notice, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import { useClosedText } from './authorize-words.ts'

/** Props of {@link ClosedAuthorization}. */
export type ClosedAuthorizationProps = { invitation: LinkedInvitation; viewer: Viewer | null }

/** An invitation that can no longer be accepted: why, what to do, and who sent it. Nothing of what it would have granted. */
export function ClosedAuthorization({ invitation, viewer }: ClosedAuthorizationProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const closed = useClosedText(invitation)
  const { answeredByViewer, inviter, inviterUserName, status } = invitation
  return (
    <Stack gap={6}>
      <Notice
        tone={answeredByViewer && status === 'accepted' ? 'success' : answeredByViewer ? 'info' : 'warning'}
        title={closed.title}
        live
      >
        {closed.help}
      </Notice>
      <DescriptionList
        facts={[
          { term: t`Indirect provider`, value: `${inviter.legalName}, ${country(inviter.country)}` },
          { term: t`Invited by`, value: inviterUserName },
        ]}
      />
      <span>
        {viewer ? (
          <LinkButton to={paths.indirectProviders}>{t`Indirect providers`}</LinkButton>
        ) : (
          <LinkButton
            to={paths.signIn}
            search={{ return: window.location.pathname }}
          >{t`Sign in`}</LinkButton>
        )}
      </span>
    </Stack>
  )
}
