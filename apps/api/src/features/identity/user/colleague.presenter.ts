import {
  decideDisabling,
  decideRestoring,
  rightsOfRole,
  type RoleFacts,
  roleObstacle,
  rolesOf,
  sidesOf,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { ColleagueRecord } from './colleague.graphql.ts'
import type { ColleagueFacts } from './colleague.queries.ts'

/** What the rule about roles asks of a person of the actor's organization. */
export function roleFactsOf(actor: Actor, colleague: ColleagueFacts): RoleFacts {
  const { id, state, roles, isPartner, hasOtherAdministrator, viewerRoles } = colleague
  return {
    actor: { ...actor, roles: viewerRoles },
    person: { isActor: id === actor.userId, state, roles },
    isPartner,
    hasOtherAdministrator,
  }
}

/** A person with every role of the organization, each with what it may do and whether the actor can change it. */
export function presentColleague(actor: Actor, colleague: ColleagueFacts): ColleagueRecord {
  const facts = roleFactsOf(actor, colleague)
  const held = new Set(colleague.roles)
  const [disabling, restoring] = [decideDisabling(facts), decideRestoring(facts)]
  const wanted = colleague.disabledAt === null ? disabling : restoring
  return {
    ...colleague,
    isViewer: facts.person.isActor,
    viewerCan: { disable: disabling.ok, restore: restoring.ok },
    disablingObstacleCode: wanted.ok ? null : wanted.refusal.code,
    roleChoices: rolesOf(colleague).map((role) => {
      const obstacleCode = roleObstacle(facts, role)
      return {
        role,
        isHeld: held.has(role),
        rights: rightsOfRole(role, sidesOf(actor)),
        viewerCanUpdate: obstacleCode === null,
        obstacleCode,
      }
    }),
  }
}
