import { useLingui } from '@lingui/react/macro'
import { EmptyState } from '@relais/ui'

/** In place of the listing for somebody who may not write it. */
export function NotYourListing() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`Your administrators write the listing`} drawing={null}>
      {t`Ask a global administrator or an admin agent of your organization to change it.`}
    </EmptyState>
  )
}
