import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import { type CustomerView, opened } from '../../../../features/customer/customer-view.ts'
import { paths } from '../../../../paths.ts'
import { CustomerParts } from './-lazy-customer-parts.tsx'

/** Props of {@link CustomerRow}. */
export type CustomerRowProps = {
  customerId: string
  view: CustomerView
  onViewChange: (view: CustomerView, replace: boolean) => void
}

/** What an open row of a list of customers shows: the parts of the customer, and the way to its page. */
export function CustomerRow({ customerId, view, onViewChange }: CustomerRowProps) {
  const { t } = useLingui()
  const { tab } = view
  return (
    <Stack>
      <CustomerParts
        customerId={customerId}
        view={view}
        onViewChange={(part) => onViewChange({ ...opened(view, customerId), ...part }, true)}
      />
      <p>
        <TextLink to={paths.customer} params={{ customerId }} search={tab === undefined ? {} : { tab }}>
          {t`Open the page of this customer`}
        </TextLink>
      </p>
    </Stack>
  )
}
