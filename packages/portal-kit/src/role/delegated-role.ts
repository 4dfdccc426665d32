import { useLingui } from '@lingui/react/macro'
import type { DelegatedRole } from '@relais/domain/codes'

/** The name of a role in a customer's (or reseller's) directory, in the language of the screen. */
export function useDelegatedRoleName(): (role: DelegatedRole) => string {
  const { t } = useLingui()
  return (role) => {
    switch (role) {
      case 'directory_reader':
        return t`Directory reader`
      case 'global_reader':
        return t`Global reader`
      case 'helpdesk_administrator':
        return t`Helpdesk administrator`
      case 'user_administrator':
        return t`User administrator`
      case 'license_administrator':
        return t`License administrator`
      case 'service_support_administrator':
        return t`Service support administrator`
      case 'global_administrator':
        return t`Global administrator`
    }
  }
}
