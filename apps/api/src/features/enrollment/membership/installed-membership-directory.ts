import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import { BuiltInMembershipDirectory } from './built-in-membership-directory.ts'
import type { MembershipDirectory } from './membership-directory.ts'

/** The registry of this installation: the built-in one. Another one stands behind the interface by another answer here. */
export function membershipDirectoryOf(
  tools: Pick<ChangeTools, 'unitOfWork' | 'signInLimit'>,
): MembershipDirectory {
  return new BuiltInMembershipDirectory(tools)
}
