import { useLingui } from '@lingui/react/macro'
import type { AccountKind } from '../../generated/graphql.ts'

/** What an organization is, in words. */
export function useAccountWords(): Record<AccountKind, string> {
  const { t } = useLingui()
  return {
    operator: t`Operator`,
    provider: t`Provider`,
    reseller: t`Reseller`,
    customer: t`Customer`,
  }
}
