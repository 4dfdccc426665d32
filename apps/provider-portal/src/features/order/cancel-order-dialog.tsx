import { zodResolver } from '@hookform/resolvers/zod'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useAction, useRefuse, useServerDraft } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, Form, TextArea, useFields, useToast } from '@relais/ui'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import {
  CancelOrderDocument,
  type CancelOrderMutation,
  type OrderFieldsFragment,
} from '../../generated/graphql.ts'

/** Props of {@link CancelOrderDialog}. */
export type CancelOrderDialogProps = { order: OrderFieldsFragment; onClose: () => void }

/** Cancels a whole order, with the consequence said and a reason asked for. */
export function CancelOrderDialog({ order, onClose }: CancelOrderDialogProps) {
  const { t } = useLingui()
  const { number } = order
  const [customer, reseller] = [order.customer.legalName, order.reseller.legalName]
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Cancel order ${number}?`}
      about={
        <Trans>
          for <strong>{customer}</strong>, through {reseller}
        </Trans>
      }
      closeLabel={t`Keep the order`}
    >
      <CancelForm order={order} onClose={onClose} />
    </Dialog>
  )
}

function CancelForm({ order, onClose }: CancelOrderDialogProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(CancelOrderDocument)
  const schema = z.object({
    reason: z
      .string()
      .check(z.trim(), z.minLength(1, t`Say why`), z.maxLength(500, t`Use at most 500 characters`)),
  })
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { reason: '' } })
  const field = useFields(form)
  const refuse = useRefuse(form)
  const draft = useServerDraft(form, 'order_cancellation', order.id)
  const more = useRefusalDetail()

  const submit = async ({ reason }: z.infer<typeof schema>) => {
    const result = (await action.run({ input: { orderId: order.id, reason } }))?.cancelOrder
    if (!result) return
    if (result.__typename !== 'CancelOrderSuccess') {
      const detail = more(result)
      if (detail === null) refuse(result)
      else form.setError('root.server', { type: result.code, message: detail })
      return
    }
    draft.discard()
    await queryClient.invalidateQueries()
    const { number } = result.order
    toast({ message: t`Order ${number} is canceled.` })
    onClose()
  }
  const added = order.lines.some((line) => line.kind === 'add_licenses')
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`The order was not canceled`}>
      <FailureNotice failure={action.failure} />
      <p>
        {added
          ? t`The licenses it added are taken back at once. The subscription runs on with the others.`
          : t`Its subscriptions end at once and their licenses are taken back. This cannot be undone.`}{' '}
        {t`The reseller and the customer get an email with your reason.`}
      </p>
      <TextArea label={t`Reason`} rows={3} maxLength={500} data-autofocus {...field('reason')} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Keep the order`}</Button>
        <Button type="submit" kind="danger" busy={action.busy}>{t`Cancel the order`}</Button>
      </DialogFooter>
    </Form>
  )
}

type Refused = Exclude<CancelOrderMutation['cancelOrder'], { __typename: 'CancelOrderSuccess' }>

/** Words for a refusal whose numbers help; null: its code says enough. */
function useRefusalDetail() {
  const { t } = useLingui()
  return (result: Refused): string | null => {
    if (result.__typename === 'LicensesAssignedError') {
      const count = result.toRemove
      return t`${plural(count, {
        one: 'The customer or its reseller must first remove # assigned license.',
        other: 'The customer or its reseller must first remove # assigned licenses.',
      })}`
    }
    if (result.__typename === 'LicensesAddedSinceError') {
      const numbers = result.orderNumbers.join(', ')
      return t`Licenses were added since. Cancel these orders first: ${numbers}.`
    }
    return null
  }
}
