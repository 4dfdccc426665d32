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

/** What somebody who holds a role may do, in one line. */
export function useDelegatedRoleDescription(): (role: DelegatedRole) => string {
  const { t } = useLingui()
  return (role) => {
    switch (role) {
      case 'directory_reader':
        return t`Sees users and licenses, and changes nothing.`
      case 'global_reader':
        return t`Sees everything in the directory, and changes nothing.`
      case 'helpdesk_administrator':
        return t`Sees users, and resets passwords of people who are no administrators.`
      case 'user_administrator':
        return t`Creates and changes users, and assigns licenses.`
      case 'license_administrator':
        return t`Sees users, and assigns and removes licenses.`
      case 'service_support_administrator':
        return t`Makes support requests for the services, and sees no users.`
      case 'global_administrator':
        return t`May do everything in the directory.`
    }
  }
}
