import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefuse, useServerDraft } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, TextArea, useFields } from '@relais/ui'
import { useForm } from 'react-hook-form'
import { DeclineInvitationDocument } from '../../generated/graphql.ts'

/** The invitation that is declined. */
export type DeclineInvitationProps = {
  invitationId: string
  token: string
  /** Who asks: it is told. */
  inviterName: string
  onDeclined: () => void
}

/** Asks for the reason of a no, and says it. */
export function DeclineInvitationDialog(props: DeclineInvitationProps & { onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog open onClose={props.onClose} title={t`Decline the invitation?`} closeLabel={t`Cancel`}>
      <DeclineForm {...props} />
    </Dialog>
  )
}

function DeclineForm(props: DeclineInvitationProps & { onClose: () => void }) {
  const { t } = useLingui()
  const { inviterName, invitationId, token, onClose, onDeclined } = props
  const action = useAction(DeclineInvitationDocument)
  const form = useForm({ defaultValues: { reason: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const draft = useServerDraft(form, 'decline', invitationId)

  const decline = async ({ reason }: { reason: string }) => {
    const result = (await action.run({ input: { invitationId, token, reason } }))?.declineInvitation
    if (!result) return
    if ('code' in result) return refuse(result)
    draft.discard()
    onClose()
    onDeclined()
  }

  return (
    <Form form={form} onSubmit={decline} summaryTitle={t`The invitation was not declined`}>
      <p>{t`Nothing is granted, and the link stops working. ${inviterName} is told that your organization declined.`}</p>
      <TextArea
        label={t`Reason`}
        optionalLabel={t`optional`}
        description={t`${inviterName} reads it.`}
        maxLength={1000}
        data-autofocus
        {...field('reason')}
      />
      <FailureNotice failure={action.failure} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button type="submit" kind="danger" busy={action.busy}>{t`Decline`}</Button>
      </DialogFooter>
    </Form>
  )
}
