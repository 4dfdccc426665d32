import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import {
  executeInSession,
  FailureNotice,
  PagePending,
  useAction,
  useFormat,
  useRefusalLine,
  useRefusalText,
} from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Notice, Stack, useToast } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ExtendInvitationDocument, type ExtendInvitationMutation } from '../../generated/graphql.ts'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'

/** Props of {@link ExtendInvitationButton}. */
export type ExtendInvitationButtonProps = {
  invitation: SentInvitation
  /** Id of what says why it cannot be pressed; undefined: it can. */
  disabledBy: string | undefined
}

/** Gives a link more time, after saying until when: the server tries it first. */
export function ExtendInvitationButton({ invitation, disabledBy }: ExtendInvitationButtonProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button disabledBy={disabledBy} onClick={() => setOpen(true)}>{t`Extend`}</Button>
      <Dialog open={open} onClose={close} title={t`Extend the link?`} closeLabel={t`Cancel`}>
        <ExtendQuestion invitation={invitation} onClose={close} />
      </Dialog>
    </>
  )
}

/** What extending it now would make of it. Read anew with each opening: the days count from then. */
function useExtended(input: { invitationId: string }) {
  return useQuery({
    queryKey: ['invitation-extended', input.invitationId],
    queryFn: async () => {
      const attempt = { input, idempotencyKey: crypto.randomUUID(), dryRun: true }
      return (await executeInSession(ExtendInvitationDocument, attempt)).extendInvitation
    },
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
}

function ExtendQuestion({ invitation, onClose }: { invitation: SentInvitation; onClose: () => void }) {
  const { t } = useLingui()
  const toast = useToast()
  const text = useRefusalText()
  const lineOf = useRefusalLine()
  const { formatDate } = useFormat()
  const input = { invitationId: invitation.id }
  const tried = useExtended(input)
  const extend = useAction(ExtendInvitationDocument)
  const { recipientMail } = invitation
  const refused = tried.data && 'code' in tried.data ? text(tried.data) : null
  const extended = expiryOf(tried.data)

  const run = async () => {
    const result = (await extend.run({ input }))?.extendInvitation
    if (!result) return
    onClose()
    if ('code' in result) {
      // It is not what it was here: the page shows by itself where it stands.
      toast({ message: lineOf(result) })
      return
    }
    await rememberInvitation(result.invitation)
    const until = formatDate(expiryOf(result) ?? '')
    toast({ message: t`The link works until ${until}. No email went out.` })
  }

  const until = extended === null ? '' : formatDate(extended)
  return (
    <>
      <Stack gap={4}>
        {tried.isPending ? <PagePending /> : null}
        {refused ? (
          <Notice tone="error" title={refused.message} live>
            {refused.remedy}
          </Notice>
        ) : null}
        {extended === null ? null : (
          <p>{t`The link then works until ${until}. It stays the same, and no email goes out: tell ${recipientMail} yourself if need be.`}</p>
        )}
        <FailureNotice failure={tried.error instanceof GraphqlRequestError ? tried.error : extend.failure} />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        {extended === null ? null : (
          <Button kind="primary" busy={extend.busy} onClick={() => void run()}>{t`Extend`}</Button>
        )}
      </DialogFooter>
    </>
  )
}

function expiryOf(answer: ExtendInvitationMutation['extendInvitation'] | undefined): string | null {
  return answer && 'invitation' in answer ? answer.invitation.expiresAt : null
}
