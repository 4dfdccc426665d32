import { useLingui } from '@lingui/react/macro'
import { FailureNotice, RestoredDraft, useAction, useRefuse, useServerDraft } from '@relais/portal-kit'
import { Button, Form } from '@relais/ui'
import { DraftInvitationDocument } from '../../generated/graphql.ts'
import type { PartnershipRecord } from '../partnership/partnership-queries.ts'
import { nobodyYet } from './draft-values.ts'
import { rememberInvitation } from './invitation-queries.ts'
import { firstOrderer, OrdersField } from './orders-field.tsx'
import { RequestFields, type RequestValues, useRequestForm } from './request-form.tsx'

/** Props of {@link InvitationStart}. */
export type InvitationStartProps = {
  /** A customer is invited: the providers that can place its orders. Absent: a reseller is. */
  customer?: {
    partnerships: readonly PartnershipRecord[]
    /** Id of the provider that is chosen already, or {@link nobodyYet}; absent: none is. */
    orderedBy?: string | undefined
  }
  /** The draft is there: go on to its text. */
  onDrafted: (id: string) => void
  onCancel: () => void
}

/** The first step of an invitation: recipient, permissions, the recipient's language. The text follows from them. */
export function InvitationStart({ customer, onDrafted, onCancel }: InvitationStartProps) {
  const { t } = useLingui()
  const action = useAction(DraftInvitationDocument)
  const { partnerships = [], orderedBy } = customer ?? {}
  const orderers = partnerships.map(({ provider }) => provider.id)
  const first = customer ? firstOrderer(partnerships, orderedBy) : nobodyYet
  const { form, toInput } = useRequestForm(
    customer ? 'relationship' : 'partnership',
    { orderedBy: first },
    orderers,
  )
  // Each door keeps what was typed behind it.
  const draft = useServerDraft(
    form,
    'invitation',
    customer ? (orderedBy === nobodyYet ? 'relationship' : orderedBy || 'customer') : 'partnership',
  )
  const refuse = useRefuse(form)

  const submit = async (values: RequestValues) => {
    const providerId = values.orderedBy === nobodyYet ? null : values.orderedBy
    const kind = customer ? (providerId === null ? 'relationship' : 'joint') : 'partnership'
    const result = (await action.run({ input: { ...toInput(values), kind, providerId } }))?.draftInvitation
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
    <Form form={form} onSubmit={submit} summaryTitle={t`Check the highlighted fields`}>
      <RestoredDraft draft={draft} />
      <FailureNotice failure={action.failure} />
      <RequestFields
        form={form}
        kind={customer ? 'relationship' : 'partnership'}
        orders={customer ? <OrdersField form={form} partnerships={partnerships} /> : null}
      />
      <span>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Next`}</Button>{' '}
        <Button kind="quiet" onClick={cancel}>{t`Cancel`}</Button>
      </span>
    </Form>
  )
}
