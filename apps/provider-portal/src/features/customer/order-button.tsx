import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@relais/portal-kit'
import { Button, OrderIcon } from '@relais/ui'
import type { CustomersQuery } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'

/** Props of {@link OrderButton}. */
export type OrderButtonProps = {
  customer: {
    id: string
    legalName: string
    viewerCan: Pick<CustomersQuery['customers']['nodes'][number]['viewerCan'], 'order'>
  }
  kind?: 'primary'
}

/** Leads to the order for a customer; where it would be refused it says why. Nothing for people who do not order. */
export function OrderButton({ customer, kind }: OrderButtonProps) {
  const { t } = useLingui()
  const { id, legalName, viewerCan } = customer
  const look = { icon: OrderIcon, 'aria-label': t`Order for ${legalName}`, ...(kind ? { kind } : {}) }
  if (viewerCan.order.allowed) {
    return (
      <LinkButton {...look} to={paths.customerOrder} params={{ customerId: id }}>
        {t`Order`}
      </LinkButton>
    )
  }
  if (viewerCan.order.reason !== 'no_reseller') return null
  return (
    <Button {...look} disabledReason={t`None of your resellers is related to this customer.`}>
      {t`Order`}
    </Button>
  )
}
