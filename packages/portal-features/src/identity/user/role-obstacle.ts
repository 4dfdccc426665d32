import { useLingui } from '@lingui/react/macro'
import type { RoleObstacle } from '@relais/domain/codes'

/** Why a role of somebody stays as it is, in one sentence. */
export function useRoleObstacle(): (obstacle: RoleObstacle) => string {
  const { t } = useLingui()
  return (obstacle) => {
    switch (obstacle) {
      case 'not_permitted':
        return t`Your roles do not change it.`
      case 'global_administrator_required':
        return t`Only a global administrator gives or takes it.`
      case 'last_global_administrator':
        return t`Nobody else is one who can sign in, so it stays.`
    }
  }
}
