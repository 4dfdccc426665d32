import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react/macro'
import { longestRequestAnswer } from '@relais/domain/codes'
import { forgetInvitationRequests, type InvitationRequestRecord } from '@relais/portal-features/consent'
import { FailureNotice, RestoredDraft, useAction, useRefuse, useServerDraft } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, TextArea, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { DeclineInvitationRequestDocument } from '../../generated/graphql.ts'

/** Props of {@link DeclineRequestDialog}. */
export type DeclineRequestDialogProps = { request: InvitationRequestRecord; onClose: () => void }

/** A no in the provider's own words, which begin as a polite template. */
export function DeclineRequestDialog({ request, onClose }: DeclineRequestDialogProps) {
  const { t } = useLingui()
  const { firm } = request
  return (
    <Dialog open onClose={onClose} title={t`Decline the request of ${firm}?`} closeLabel={t`Cancel`}>
      <DeclineForm request={request} onClose={onClose} />
    </Dialog>
  )
}

function DeclineForm({ request, onClose }: DeclineRequestDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const { id, name, mail, language, declineDraft } = request
  const action = useAction(DeclineInvitationRequestDocument)
  const schema = z.object({
    answer: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t`Write a line`),
        z.maxLength(longestRequestAnswer, t`Use at most 2,000 characters`),
      ),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { answer: declineDraft ?? '' },
  })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const draft = useServerDraft(form, 'decline', id)
  const submit = async ({ answer }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { requestId: id, answer } }))?.declineInvitationRequest
    if (!result) return
    if (result.__typename !== 'DeclineInvitationRequestSuccess') return refuse(result)
    draft.discard()
    toast({ message: t`Your answer is on its way to ${name}.` })
    onClose()
    await forgetInvitationRequests()
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The request was not declined`}>
      <RestoredDraft draft={draft} />
      <TextArea
        label={t`What ${name} reads`}
        description={t`It goes to ${mail} by email, in your name.`}
        lang={language}
        rows={9}
        maxLength={2 * longestRequestAnswer}
        {...field('answer')}
      />
      <FailureNotice failure={action.failure} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Send the answer`}</Button>
      </DialogFooter>
    </Form>
  )
}
