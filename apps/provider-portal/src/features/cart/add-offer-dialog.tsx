import { useLingui } from '@lingui/react/macro'
import { useTradeWords } from '@relais/portal-features/trade'
import { FailureNotice, queryClient, useAction, useFormat, useRefuse } from '@relais/portal-kit'
import {
  Button,
  Dialog,
  DialogFooter,
  Form,
  NumberField,
  RadioGroup,
  useFields,
  useToast,
  wholeNumber,
} from '@relais/ui'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { PutCartLineDocument } from '../../generated/graphql.ts'
import { type ListedOffer, type OfferOption, refreshCarts } from './cart-queries.ts'

/** Props of {@link AddOfferDialog}. */
export type AddOfferDialogProps = {
  cartId: string
  offer: ListedOffer
  onClose: () => void
}

/** Term, billing plan and number of licenses of an offer, at the prices of each. */
export function AddOfferDialog({ cartId, offer, onClose }: AddOfferDialogProps) {
  const { t } = useLingui()
  const { skuTitle: title } = offer
  return (
    <Dialog open onClose={onClose} title={t`Add ${title} to the cart`} closeLabel={t`Cancel`}>
      <AddOfferForm cartId={cartId} offer={offer} onClose={onClose} />
    </Dialog>
  )
}

const keyOf = ({ term, billingPlan, currency }: OfferOption) => `${term} ${billingPlan} ${currency}`

function AddOfferForm({ cartId, offer, onClose }: AddOfferDialogProps) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const words = useTradeWords()
  const { formatMoney } = useFormat()
  const action = useAction(PutCartLineDocument)
  const tiersOf = (key: string) => offer.options.filter((option) => keyOf(option) === key)
  const ways = [...new Map(offer.options.map((option) => [keyOf(option), option])).values()]
  const form = useForm({
    mode: 'onTouched',
    defaultValues: { way: ways[0] ? keyOf(ways[0]) : '', quantity: 1 as number | null },
  })
  const field = useFields(form)
  const way = useWatch({ control: form.control, name: 'way' })
  const [before, setBefore] = useState<string | null>(null)
  const refuse = useRefuse(form, {
    quantity_out_of_range: 'quantity',
    customer_limit_reached: 'quantity',
    offer_not_in_market: 'way',
  })

  // What the customer may still take, of what it has from whomever.
  const leftOf = (key: string) => tiersOf(key)[0]?.licensesLeft ?? Number.MAX_SAFE_INTEGER
  const rangeOf = (key: string) => {
    const tiers = tiersOf(key)
    const from = Math.min(...tiers.map((tier) => tier.minimumQuantity))
    const to = Math.min(leftOf(key), Math.max(...tiers.map((tier) => tier.maximumQuantity)))
    if (to < from) return t`No more licenses of it can be ordered for this customer`
    const [fewest, most] = [i18n.number(from), i18n.number(to)]
    return t`From ${fewest} to ${most} licenses can be ordered`
  }
  const checkQuantity = (quantity: number | null, { way }: { way: string }) => {
    if (quantity === null || Number.isNaN(quantity)) return t`Enter a whole number`
    const tiers = tiersOf(way).filter(() => quantity <= leftOf(way))
    if (tiers.some((tier) => tier.minimumQuantity <= quantity && quantity <= tier.maximumQuantity))
      return true
    return rangeOf(way)
  }

  const submit = async ({ way, quantity }: { way: string; quantity: number | null }) => {
    if (quantity === null) return
    const option = tiersOf(way).find(
      ({ minimumQuantity, maximumQuantity }) => minimumQuantity <= quantity && quantity <= maximumQuantity,
    )
    if (!option) return
    const { term, billingPlan, currency, unitListPrice, unitCost } = option
    // A price that changed while the dialog was open is not put unseen.
    const prices = { seenUnitListPrice: unitListPrice, seenUnitCost: unitCost }
    const input = { cartId, offerSkuId: offer.id, term, billingPlan, currency, quantity, ...prices }
    const result = (await action.run({ input }))?.putCartLine
    if (!result) return
    if (result.__typename !== 'PutCartLineSuccess') {
      refuse(result)
      if (result.__typename === 'CustomerLimitReachedError')
        await queryClient.invalidateQueries({ queryKey: ['offers'] })
      if (result.__typename !== 'PriceChangedError') return
      const list = formatMoney(unitListPrice.amount, currency)
      const cost = formatMoney(unitCost.amount, currency)
      setBefore(t`Before: list price ${list}, cost ${cost} per license.`)
      await queryClient.invalidateQueries({ queryKey: ['offers'] })
      return
    }
    await refreshCarts()
    const { skuTitle } = offer
    toast({ message: t`${skuTitle} is in the cart.` })
    onClose()
  }

  const describe = (option: OfferOption) => {
    const list = formatMoney(option.unitListPrice.amount, option.unitListPrice.currency)
    const cost = formatMoney(option.unitCost.amount, option.unitCost.currency)
    const { minimumQuantity: from } = option
    return tiersOf(keyOf(option)).length > 1
      ? t`From ${from}: list price ${list}, cost ${cost} per license and term`
      : t`List price ${list}, cost ${cost} per license and term`
  }
  return (
    <Form form={form} onSubmit={submit} summaryTitle={t`Nothing was added`}>
      <FailureNotice failure={action.failure} />
      {before === null ? null : <p>{before}</p>}
      <RadioGroup
        label={t`Term and billing`}
        options={ways.map((option) => ({
          value: keyOf(option),
          label: words.termAndPlan(option.term, option.billingPlan),
          description: tiersOf(keyOf(option)).map(describe).join(' · '),
        }))}
        {...field('way')}
      />
      <NumberField
        label={t`Licenses`}
        description={rangeOf(way)}
        data-autofocus
        {...field('quantity', { setValueAs: wholeNumber, validate: checkQuantity })}
      />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button type="submit" kind="primary" busy={action.busy}>{t`Add to the cart`}</Button>
      </DialogFooter>
    </Form>
  )
}
