import { useLingui } from '@lingui/react/macro'
import { FailureNotice, RestoredDraft, useAction, useRefuse, useServerDraft } from '@relais/portal-kit'
import { Button, Form } from '@relais/ui'
import { DraftInvitationDocument, type InvitationKind } from '../../generated/graphql.ts'
import { rememberInvitation } from './invitation-queries.ts'
import { RequestFields, type RequestValues, useRequestForm } from './request-form.tsx'

/** Props of {@link InvitationStart}. */
export type InvitationStartProps = {
  kind: InvitationKind
  /** The provider of a joint invitation. */
  providerId?: string
  /** The draft is there: go on to its text. */
  onDrafted: (id: string) => void
  onCancel: () => void
}

/** The first step of an invitation: recipient, permissions, the recipient's language. The text follows from them. */
export function InvitationStart({ kind, providerId, onDrafted, onCancel }: InvitationStartProps) {
  const { t } = useLingui()
  const action = useAction(DraftInvitationDocument)
  const { form, toInput } = useRequestForm(kind, {})
  const draft = useServerDraft(form, 'invitation', providerId ?? kind)
  const refuse = useRefuse(form)

  const submit = async (values: RequestValues) => {
    const input = { ...toInput(values), kind, providerId: providerId ?? null }
    const result = (await action.run({ input }))?.draftInvitation
    if (!result) return
    if (result.__typename !== 'DraftInvitationSuccess') return refuse(result)
    draft.discard()
    await rememberInvitation(result.invitation)
    onDrafted(result.invitation.id)
  }
  const cancel = () => {
    draft.discard()
    onCancel()
  }

  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The invitation was not started`}>
      <RestoredDraft draft={draft} />
      <FailureNotice failure={action.failure} />
      <RequestFields form={form} kind={kind} />
      <span>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Next`}</Button>{' '}
        <Button kind="quiet" onClick={cancel}>{t`Cancel`}</Button>
      </span>
    </Form>
  )
}
