import { execute, type PortalCommand } from '@relais/portal-kit'
import { UserIcon } from '@relais/ui'
import { OwnUsersDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'
import { byName } from './user-queries.ts'

/** Most people the command palette lists; more letters find the others. */
const most = 5

/** People of the organization by name or sign-in name, for the command palette: each leads to the list that shows just them. */
export async function findUsers(search: string): Promise<readonly PortalCommand[]> {
  const { ownUsers } = await execute(OwnUsersDocument, { search, sort: byName, first: most })
  return ownUsers.nodes.map(({ id, displayName, userPrincipalName }) => ({
    key: id,
    label: displayName,
    detail: userPrincipalName,
    icon: UserIcon,
    link: { to: paths.users, search: { search: userPrincipalName } },
  }))
}
