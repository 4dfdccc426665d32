import { useLingui } from '@lingui/react/macro'
import { useAction, useRefusalLine } from '@relais/portal-kit'
import { useToast } from '@relais/ui'
import { UndoInvitationIssueDocument } from '../../generated/graphql.ts'
import { rememberInvitation } from './invitation-queries.ts'

/** Takes back that somebody said to have sent an invitation: it is a draft again. Says how it went, also from a message. */
export function useUndoIssue(invitationId: string) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const action = useAction(UndoInvitationIssueDocument)
  const undo = async () => {
    const result = (await action.run({ input: { invitationId } }))?.undoInvitationIssue
    if (!result) return void toast({ message: t`The server did not answer. Try again.` })
    if (!('invitation' in result)) return void toast({ message: lineOf(result) })
    await rememberInvitation(result.invitation)
    toast({ message: t`It is a draft again. Its link opens nothing.` })
  }
  return { undo, busy: action.busy }
}
