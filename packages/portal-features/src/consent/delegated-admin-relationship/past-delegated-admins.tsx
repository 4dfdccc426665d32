import { useLingui } from '@lingui/react/macro'
import type { DelegatedRole } from '@relais/domain/codes'
import { useFormat } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import { useDelegatedRoleName } from './delegated-role.ts'

/** Props of {@link PastDelegatedAdmins}. */
export type PastDelegatedAdminsProps = {
  delegatedAdmins: readonly {
    id: string
    roles: readonly DelegatedRole[]
    /** ISO 8601. */
    endedAt: string
    /** Null: its time was over. */
    endedByName: string | null
  }[]
}

/** Administration that one's organization had of a customer's directory: which roles, and how it ended. Nothing where there was none. */
export function PastDelegatedAdmins({ delegatedAdmins }: PastDelegatedAdminsProps) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const roleName = useDelegatedRoleName()
  if (delegatedAdmins.length === 0) return null
  return (
    <Stack gap={2}>
      {delegatedAdmins.map(({ id, roles, endedAt, endedByName }) => {
        const day = formatDate(endedAt)
        return (
          <div key={id}>
            {endedByName === null ? t`Ended on ${day}` : t`Withdrawn by ${endedByName} on ${day}`}
            <br />
            {roles.map(roleName).join(', ')}
          </div>
        )
      })}
    </Stack>
  )
}
