import { useLingui } from '@lingui/react/macro'
import { FailureNotice, TextLink, useAction, useRefusalText } from '@relais/portal-kit'
import { PartyStrip, Select, Stack } from '@relais/ui'
import { useState } from 'react'
import { SetResellerOnRecordDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { refreshCarts, type ShownCart, showCart } from './cart-queries.ts'

/** For whom a cart is ordered, and through whom: customer and reseller on record, chosen among those who can be. */
export function ForWhom({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  const refusal = useRefusalText()
  const action = useAction(SetResellerOnRecordDocument)
  const [refused, setRefused] = useState<string | undefined>()
  const { customer, reseller, resellerCandidates: candidates } = cart
  const none = candidates.length === 0

  const choose = async (resellerId: string) => {
    if (resellerId === '') return
    const result = (await action.run({ input: { cartId: cart.id, resellerId } }))?.setResellerOnRecord
    if (!result) return
    if (result.__typename === 'SetResellerOnRecordSuccess') showCart(result.cart)
    else await refreshCarts()
    setRefused(result.__typename === 'SetResellerOnRecordSuccess' ? undefined : refusal(result).message)
  }
  return (
    <Stack gap={2}>
      <FailureNotice failure={action.failure} />
      <PartyStrip
        parties={[
          {
            party: 'customer',
            label: t`Customer`,
            name: customer.legalName,
            value: (
              <TextLink to={paths.customer} params={{ customerId: customer.id }}>
                {customer.legalName}
              </TextLink>
            ),
          },
          {
            party: 'reseller',
            label: t`Reseller on record`,
            name: reseller?.legalName ?? null,
            labeled: !none,
            value: none ? (
              t`Nobody can be`
            ) : (
              <Select
                label={t`Reseller on record`}
                options={candidates.map(({ id, legalName }) => ({ value: id, label: legalName }))}
                {...(reseller ? {} : { placeholder: t`Choose a reseller` })}
                value={reseller?.id ?? ''}
                error={refused}
                onChange={(event) => void choose(event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
    </Stack>
  )
}
