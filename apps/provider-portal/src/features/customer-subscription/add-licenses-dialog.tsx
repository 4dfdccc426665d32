import { useLingui } from '@lingui/react/macro'
import { FailureNotice, queryClient, useAction, useRefusalText } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, NumberField, Notice, Stack, useToast, wholeNumber } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { AddLicensesDocument } from '../../generated/graphql.ts'
import { AdditionPrice } from './addition-price.tsx'
import { additionQuery } from './subscription-queries.ts'

/** A subscription, as far as adding licenses needs it. */
export type ExtendedSubscription = { id: string; displayName: string; quantity: number }

/** Props of {@link AddLicensesDialog}. */
export type AddLicensesDialogProps = {
  /** Null: closed. */
  subscription: ExtendedSubscription | null
  onClose: () => void
}

/** Orders more licenses of a subscription, at the price of the days that are left. */
export function AddLicensesDialog({ subscription, onClose }: AddLicensesDialogProps) {
  const { t } = useLingui()
  const name = subscription?.displayName ?? ''
  return (
    <Dialog
      open={subscription !== null}
      onClose={onClose}
      title={t`Add licenses of ${name}`}
      closeLabel={t`Cancel`}
    >
      {subscription ? <AddLicensesForm subscription={subscription} onClose={onClose} /> : null}
    </Dialog>
  )
}

type Problem = { code: string; message: string; remedy: string }

function AddLicensesForm({
  subscription,
  onClose,
}: {
  subscription: ExtendedSubscription
  onClose: () => void
}) {
  const { t } = useLingui()
  const toast = useToast()
  const refusal = useRefusalText()
  const action = useAction(AddLicensesDocument)
  const [typed, setTyped] = useState('1')
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const { quantity: held } = subscription
  const quantity = wholeNumber(typed)
  const valid = quantity !== null && Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= 10_000
  const asked = useDeferredValue(valid ? quantity : 0)
  const review = useQuery({ ...additionQuery(subscription.id, asked), enabled: asked > 0 })
  const addition = valid && asked === quantity ? (review.data ?? null) : null
  const obstacle = addition?.obstacle ?? null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!valid || !addition?.unitListPrice || !addition.unitCost) return
    const input = {
      subscriptionId: subscription.id,
      quantity,
      seenUnitListPrice: addition.unitListPrice,
      seenUnitCost: addition.unitCost,
    }
    const result = (await action.run({ input }))?.addLicenses
    if (!result) return
    if (result.__typename !== 'AddLicensesSuccess') {
      setRefused(result)
      await review.refetch()
      return
    }
    await queryClient.invalidateQueries()
    const { number } = result.order
    toast({ message: t`Order ${number} is placed.` })
    onClose()
  }
  const problem = refused ?? obstacle
  const words = problem ? refusal(problem) : null
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <FailureNotice failure={action.failure ?? null} />
        <NumberField
          label={t`Licenses to add`}
          description={t`The subscription has ${held} now.`}
          value={typed}
          data-autofocus
          error={tried && !valid ? t`Enter a whole number from 1 to 10,000` : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRefused(null)
          }}
        />
        {words ? (
          <Notice tone="warning" title={words.message} live>
            <p>{words.remedy}</p>
          </Notice>
        ) : null}
        <AdditionPrice addition={addition} />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button
          type="submit"
          kind="primary"
          busy={action.busy || (valid && review.isFetching)}
          disabledReason={obstacle ? t`Solve what stands in the way first.` : undefined}
        >
          {t`Order the licenses`}
        </Button>
      </DialogFooter>
    </form>
  )
}
