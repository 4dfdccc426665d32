import { useLingui } from '@lingui/react/macro'
import { execute, IncompleteLink, type IncompleteLinkProps, PasteLinkForm } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import { type ReactNode, useEffect } from 'react'
import { NoteInvitationLinkCutDocument } from '../../generated/graphql.ts'

/** The link of an invitation came without its token; its sender is told that it does not arrive whole. */
export function IncompleteInvitationLink({
  invitationId,
  children,
}: { invitationId: string } & Pick<IncompleteLinkProps, 'children'>) {
  const { t } = useLingui()
  useEffect(() => {
    // Nothing on the page depends on it.
    execute(NoteInvitationLinkCutDocument, { input: { invitationId } }).catch(() => undefined)
  }, [invitationId])
  return (
    <IncompleteLink
      otherwise={t`If the email shows no more than this, ask the sender to give you the link in another way, such as a chat.`}
    >
      {children}
    </IncompleteLink>
  )
}

/** Props of {@link UnknownInvitationLink}. */
export type UnknownInvitationLinkProps = {
  /** A newer email replaced this link. */
  replaced: boolean
  children?: ReactNode
}

/** A personal link that is whole and opens nothing. */
export function UnknownInvitationLink({ replaced, children }: UnknownInvitationLinkProps) {
  const { t } = useLingui()
  return (
    <Stack gap={6}>
      {replaced ? (
        <Notice tone="warning" title={t`A newer email was sent`}>
          {t`Its link replaced this one, which no longer works. Open the link of the newest email, or ask the sender to send it once more.`}
        </Notice>
      ) : (
        <Notice tone="warning" title={t`This link opens nothing`}>
          {t`It was changed on its way, or belongs to another page. Copy the address from the text of the email and paste it below, or ask the sender for a new link.`}
        </Notice>
      )}
      <PasteLinkForm />
      {children}
    </Stack>
  )
}
