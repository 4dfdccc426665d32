import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalText } from '@relais/portal-kit'
import { DescriptionList, Select, Stack } from '@relais/ui'
import { useState } from 'react'
import { SetResellerOnRecordDocument } from '../../generated/graphql.ts'
import { refreshCarts, type ShownCart } from './cart-queries.ts'

/** Customer and reseller on record of a cart; the reseller is chosen among those who can be. */
export function ResellerOnRecord({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  const refusal = useRefusalText()
  const action = useAction(SetResellerOnRecordDocument)
  const [refused, setRefused] = useState<string | undefined>()

  const none = cart.resellerCandidates.length === 0

  const choose = async (resellerId: string) => {
    if (resellerId === '') return
    const result = (await action.run({ input: { cartId: cart.id, resellerId } }))?.setResellerOnRecord
    if (!result) return
    setRefused(result.__typename === 'SetResellerOnRecordSuccess' ? undefined : refusal(result).message)
    await refreshCarts()
  }
  return (
    <Stack>
      <DescriptionList
        facts={[
          { term: t`Customer`, value: cart.customer.legalName },
          ...(none ? [{ term: t`Reseller on record`, value: t`Nobody can be` }] : []),
        ]}
      />
      <FailureNotice failure={action.failure} />
      {none ? null : (
        <div style={{ maxWidth: 360 }}>
          <Select
            label={t`Reseller on record`}
            description={t`One of your resellers that this customer has accepted.`}
            options={cart.resellerCandidates.map(({ id, legalName }) => ({ value: id, label: legalName }))}
            {...(cart.reseller ? {} : { placeholder: t`Choose a reseller` })}
            value={cart.reseller?.id ?? ''}
            error={refused}
            onChange={(event) => void choose(event.currentTarget.value)}
          />
        </div>
      )}
    </Stack>
  )
}
