import { useLingui } from '@lingui/react/macro'
import { ObstacleNotice, type TradeObstacle } from '@relais/portal-features/trade'
import { FailureNotice, LinkButton, queryClient, useAction } from '@relais/portal-kit'
import { Button, Dialog, DialogFooter, NumberField, Notice, Stack, useToast, wholeNumber } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useDeferredValue, useRef, useState } from 'react'
import { AddLicensesDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
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

function AddLicensesForm({
  subscription,
  onClose,
}: {
  subscription: ExtendedSubscription
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const action = useAction(AddLicensesDocument)
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('1')
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<TradeObstacle | null>(null)
  const { quantity: held } = subscription
  // One license is always asked about: with its price come the limits, before any number is typed.
  const { data: one } = useQuery(additionQuery(subscription.id, 1))
  const fewest = one?.minimumQuantity ?? 1
  const most = one?.maximumQuantity ?? null
  const full = most !== null && most < fewest
  const quantity = wholeNumber(typed)
  const valid =
    quantity !== null &&
    Number.isSafeInteger(quantity) &&
    quantity >= fewest &&
    quantity <= (most ?? Number.MAX_SAFE_INTEGER)
  const tooMany = most !== null && quantity !== null && quantity > most
  const asked = useDeferredValue(valid ? quantity : 0)
  const review = useQuery({ ...additionQuery(subscription.id, asked), enabled: asked > 0 })
  const addition = valid && asked === quantity ? (review.data ?? null) : null
  const obstacle = addition?.obstacle ?? null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!valid) field.current?.focus()
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
      // What can be added at most may have changed too.
      await queryClient.invalidateQueries({ queryKey: ['addition', subscription.id] })
      return
    }
    await queryClient.invalidateQueries()
    const { number } = result.order
    toast({ message: t`Order ${number} is placed.` })
    onClose()
  }
  const limits = (upTo: number) => {
    const [from, to, limit] = [fewest, upTo, held + upTo].map((count) => i18n.number(count))
    return {
      range: t`Licenses now: ${held}. From ${from} to ${to} more can be added, ${limit} in all at most.`,
      wrong: t`Enter a whole number from ${from} to ${to}: the subscription holds at most ${limit} licenses`,
    }
  }
  const said = most === null || full ? null : limits(most)
  // What the review says is as of now, and knows with whom a partnership ended.
  const problem = [obstacle, one?.obstacle, refused].find(
    (found) => found && found.code !== 'quantity_out_of_range',
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <FailureNotice failure={action.failure ?? null} />
        <NumberField
          ref={field}
          label={t`Licenses to add`}
          description={(problem ? null : said?.range) ?? t`The subscription has ${held} now.`}
          value={typed}
          data-autofocus
          error={(tried || tooMany) && !valid ? (said?.wrong ?? t`Enter a whole number`) : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRefused(null)
          }}
        />
        {problem ? (
          <ObstacleNotice
            obstacle={problem}
            invite={<LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
            live
          />
        ) : full ? (
          <Notice tone="warning" title={t`No more licenses can be added`}>
            <p>{t`The price sheet sells no more of them in one subscription. Order the product again as a new one.`}</p>
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
          disabledReason={full || obstacle ? t`Solve what stands in the way first.` : undefined}
        >
          {t`Order the licenses`}
        </Button>
      </DialogFooter>
    </form>
  )
}
