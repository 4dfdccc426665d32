import {
  decideDisabling,
  decideResending,
  decideRestoring,
  decideSigningOut,
  decideWithdrawing,
  type InvitedFacts,
  newRoleObstacle,
  rightsOfRole,
  type RoleFacts,
  roleObstacle,
  rolesOf,
  sidesOf,
  updatingObstacle,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { ColleagueRecord, NewColleagueChoices } from './colleague.graphql.ts'
import type { ColleagueFacts, ColleagueRow, OrganizationFacts } from './colleague.queries.ts'

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

/** What the rules about invitations ask of a person of the actor's organization. */
export function invitedFactsOf(actor: Actor, colleague: ColleagueFacts): InvitedFacts {
  const { state, roles, contactMail, holdsLicenses, viewerRoles } = colleague
  return { actor: { ...actor, roles: viewerRoles }, person: { state, roles, contactMail, holdsLicenses } }
}

/** A person as a list shows it at `now`. */
export function presentListed<Row extends Pick<ColleagueRow, 'invitation'>>(row: Row, now: Date) {
  const { invitation } = row
  return { ...row, invitation: invitation && { ...invitation, hasExpired: invitation.expiresAt <= now } }
}

/** Every role a new person of the actor's organization can have, each with what it may do and whether the actor can give it. */
export function presentChoices(actor: Actor, own: OrganizationFacts): NewColleagueChoices {
  const now = { ...actor, roles: own.viewerRoles }
  return {
    domains: own.verifiedDomains,
    language: own.language,
    roles: rolesOf(own).map((role) => {
      const obstacleCode = newRoleObstacle(now, role)
      const rights = rightsOfRole(role, sidesOf(actor))
      return { role, rights, viewerCanGive: obstacleCode === null, obstacleCode }
    }),
  }
}

/** A person with every role of the organization, each with what it may do and whether the actor can change it. */
export function presentColleague(actor: Actor, colleague: ColleagueFacts, now: Date): ColleagueRecord {
  const facts = roleFactsOf(actor, colleague)
  const held = new Set(colleague.roles)
  const [disabling, restoring] = [decideDisabling(facts), decideRestoring(facts)]
  const wanted = colleague.disabledAt === null ? disabling : restoring
  const invited = invitedFactsOf(actor, colleague)
  const [resending, withdrawing] = [decideResending(invited), decideWithdrawing(invited)]
  const updatingObstacleCode = updatingObstacle(invited.actor, colleague.roles)
  return {
    ...presentListed(colleague, now),
    isViewer: facts.person.isActor,
    viewerCan: {
      disable: disabling.ok,
      restore: restoring.ok,
      signOut: decideSigningOut(facts).ok,
      resendInvitation: resending.ok,
      withdrawInvitation: withdrawing.ok,
      update: updatingObstacleCode === null,
    },
    resendingObstacleCode: resending.ok ? null : resending.refusal.code,
    withdrawingObstacleCode: withdrawing.ok ? null : withdrawing.refusal.code,
    updatingObstacleCode,
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
