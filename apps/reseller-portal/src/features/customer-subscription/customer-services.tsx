import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  subscriptionsQuery,
  SubscriptionTable,
  type SubscriptionTableProps,
} from '@relais/portal-features/trade'
import { KeysetList } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'

/** Props of {@link CustomerServices}. */
export type CustomerServicesProps = Pick<SubscriptionTableProps, 'parties'> & {
  customerId: string
  pages: number | undefined
  onPagesChange: (pages: number) => void
}

/** A customer's subscriptions with your organization on record. */
export function CustomerServices({ customerId, pages, onPagesChange, ...table }: CustomerServicesProps) {
  const { t } = useLingui()
  return (
    <KeysetList
      query={subscriptionsQuery({ customer: customerId })}
      pages={pages}
      onPagesChange={onPagesChange}
      count={(shown, more) =>
        more
          ? t`${shown} subscriptions shown, more follow`
          : t`${plural(shown, { one: '# subscription', other: '# subscriptions' })}`
      }
      empty={
        <EmptyState title={t`No subscriptions yet`}>
          {t`An indirect provider orders for this customer with you on record: the subscription then appears here.`}
        </EmptyState>
      }
      narrowing={null}
      skeletonRows={3}
    >
      {(subscriptions) => <SubscriptionTable subscriptions={subscriptions} {...table} />}
    </KeysetList>
  )
}
