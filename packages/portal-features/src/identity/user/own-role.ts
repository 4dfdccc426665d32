import { useLingui } from '@lingui/react/macro'
import type { Role } from '@relais/domain/codes'

/** The name of a role that a person has in its own organization, in the language of the screen. */
export function useRoleName(): (role: Role) => string {
  const { t } = useLingui()
  return (role) => {
    switch (role) {
      case 'global_administrator':
        return t`Global administrator`
      case 'user_administrator':
        return t`User administrator`
      case 'billing_administrator':
        return t`Billing administrator`
      case 'admin_agent':
        return t`Admin agent`
      case 'sales_agent':
        return t`Sales agent`
      case 'helpdesk_agent':
        return t`Helpdesk agent`
    }
  }
}
