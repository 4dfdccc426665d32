import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ObstacleNotice, type TradeObstacle } from '@relais/portal-features/trade'
import { FailureNotice, LinkButton, queryClient, useAction, useFormat } from '@relais/portal-kit'
import {
  Button,
  Dialog,
  DialogFooter,
  Inline,
  Notice,
  QuantityField,
  Reach,
  Stack,
  useToast,
} from '@relais/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FormEvent, useDeferredValue, useRef, useState } from 'react'
import { AddLicensesDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { AdditionPrice } from './addition-price.tsx'
import { additionQuery } from './subscription-queries.ts'

/** A subscription, as far as adding licenses needs it. */
export type ExtendedSubscription = {
  id: string
  displayName: string
  quantity: number
  /** When its term ends, ISO 8601. */
  endsAt: string
  customer: { legalName: string }
  reseller: { legalName: string }
}

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
  const customer = subscription?.customer.legalName ?? ''
  const reseller = subscription?.reseller.legalName ?? ''
  return (
    <Dialog
      open={subscription !== null}
      onClose={onClose}
      title={t`Add licenses of ${name}`}
      about={
        <Trans>
          for <strong>{customer}</strong>, through {reseller}
        </Trans>
      }
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
  const { formatMoney } = useFormat()
  const [wanted, setWanted] = useState(1)
  const [wrong, setWrong] = useState(false)
  const [refused, setRefused] = useState<TradeObstacle | null>(null)
  const { quantity: held } = subscription
  // One license is always asked about: with its price come the limits, before any number is typed.
  const { data: one } = useQuery(additionQuery(subscription.id, 1))
  const fewest = one?.minimumQuantity ?? 1
  const most = one?.maximumQuantity ?? null
  const full = most !== null && most < fewest
  // The fewest there are is asked for first.
  const quantity = Math.max(wanted, fewest)
  const valid = !wrong && !full && (most === null || quantity <= most)
  const asked = useDeferredValue(valid ? quantity : 0)
  const review = useQuery({
    ...additionQuery(subscription.id, asked),
    enabled: asked > 0,
    // The price of the number before keeps its place until the new one is known.
    placeholderData: keepPreviousData,
  })
  const priced = valid ? (review.data ?? null) : null
  const addition = asked === quantity && !review.isPlaceholderData ? priced : null
  const obstacle = addition?.obstacle ?? null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
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
      most: t`${limit} at most`,
      wrong: t`Enter a whole number from ${from} to ${to}: the subscription holds at most ${limit} licenses`,
    }
  }
  const said = most === null || full ? null : limits(most)
  // What the review says is as of now, and knows with whom a partnership ended.
  const problem = [obstacle, one?.obstacle, refused].find(
    (found) => found && found.code !== 'quantity_out_of_range',
  )
  const now = i18n.number(held)
  const then = i18n.number(held + (valid ? quantity : 0))
  const list = addition?.sum?.listPrice
  const amount = list && formatMoney(list.amount, list.currency)
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <FailureNotice failure={action.failure ?? null} />
        <Inline gap={6}>
          <QuantityField
            ref={field}
            label={t`Licenses to add`}
            fewerLabel={t`One license fewer`}
            moreLabel={t`One license more`}
            value={quantity}
            minimum={fewest}
            maximum={most ?? Number.MAX_SAFE_INTEGER}
            eager
            focusFirst
            readOnly={full}
            wrong={said?.wrong ?? t`Enter a whole number`}
            onChange={(count) => {
              setWanted(count)
              setWrong(false)
              setRefused(null)
            }}
            onWrong={() => setWrong(true)}
          />
          {said && most !== null ? (
            <Reach
              now={held}
              after={held + (valid ? quantity : 0)}
              most={held + most}
              words={[t`${now} now`, t`${then} afterwards`, said.most]}
            />
          ) : null}
        </Inline>
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
        <AdditionPrice
          addition={priced}
          held={held}
          endsAt={subscription.endsAt}
          customer={subscription.customer.legalName}
          reseller={subscription.reseller.legalName}
        />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button
          type="submit"
          kind="primary"
          busy={action.busy || (valid && review.isFetching)}
          disabledReason={full || obstacle ? t`Solve what stands in the way first.` : undefined}
        >
          {amount
            ? t`Order ${plural(quantity, { one: '# license', other: '# licenses' })} for ${amount}`
            : t`Order the licenses`}
        </Button>
      </DialogFooter>
    </form>
  )
}
