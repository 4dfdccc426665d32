import { useLingui } from '@lingui/react/macro'
import { executeInSession, FailureNotice, useRefuse } from '@relais/portal-kit'
import { Button, Form, Inline, Section } from '@relais/ui'
import { useState } from 'react'
import { GraphqlRequestError } from '@relais/graphql-client'
import { SaveInvitationDraftDocument } from '../../generated/graphql.ts'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'
import { delegatedAdminDurations } from './invitation-words.ts'
import { RequestFields, type RequestValues, useRequestForm } from './request-form.tsx'

/** Props of {@link DraftRequest}. */
export type DraftRequestProps = {
  /** A draft. */
  invitation: SentInvitation
  /** Back to the text; `changed`: the text may not fit what is asked any more. */
  onDone: (changed: boolean) => void
}

/** Back from the text: recipient, permissions and language of a draft. The text that was edited stays as it is. */
export function DraftRequest({ invitation, onDone }: DraftRequestProps) {
  const { t } = useLingui()
  const { kind, requestedDuration, requestedRoles } = invitation
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const { form, toInput } = useRequestForm(kind, {
    recipientMail: invitation.recipientMail,
    recipientName: invitation.recipientName ?? '',
    recipientDomain: invitation.recipientDomain ?? '',
    language: invitation.language,
    delegatedAdmin: requestedRoles.length > 0 ? 'yes' : 'no',
    ...(requestedRoles.length > 0 ? { requestedRoles: [...requestedRoles] } : {}),
    requestedDuration: delegatedAdminDurations.find((duration) => duration === requestedDuration) ?? 'P1Y',
  })
  const refuse = useRefuse(form)

  const submit = async (values: RequestValues) => {
    setFailure(null)
    const asked = toInput(values)
    const input = { invitationId: invitation.id, revision: invitation.revision, ...asked }
    try {
      const { saveInvitationDraft: result } = await executeInSession(SaveInvitationDraftDocument, { input })
      if (result.__typename !== 'SaveInvitationDraftSuccess') return refuse(result)
      await rememberInvitation(result.invitation)
      onDone(asksOtherwise(invitation, result.invitation))
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      setFailure(error)
    }
  }

  return (
    <Section title={kind === 'partnership' ? t`Recipient` : t`Recipient and permissions`}>
      <Form form={form} onSubmit={submit} summaryTitle={t`The draft was not changed`}>
        <FailureNotice failure={failure} />
        <RequestFields form={form} kind={kind} />
        <Inline>
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>{t`Next: the text`}</Button>
          <Button kind="quiet" onClick={() => onDone(false)}>{t`Back to the text, changing nothing`}</Button>
        </Inline>
      </Form>
    </Section>
  )
}

/** Whether the text that a draft starts from would be another one. */
function asksOtherwise(before: SentInvitation, after: SentInvitation): boolean {
  const textOf = ({ language, recipientName, requestedDuration, requestedRoles }: SentInvitation) =>
    JSON.stringify([language, recipientName, requestedDuration, [...requestedRoles].toSorted()])
  return textOf(before) !== textOf(after)
}
