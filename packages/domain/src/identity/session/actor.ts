import type { Portal } from './session.codes.ts'
import type { Role } from '../user/user.codes.ts'

/** What a policy knows of the person who acts: at which portal, with which roles in the own tenant. */
export interface PolicyActor {
  readonly portal: Portal
  readonly roles: readonly Role[]
  /** Whether the own organization runs the program; absent: no. */
  readonly isOperator?: boolean
  /** Whether the own organization distributes; absent: yes, where the portal is for that. */
  readonly isProvider?: boolean
}
