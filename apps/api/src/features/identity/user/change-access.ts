import { canDisableUsers, type DisablingFacts, ok, type Refusal, refuse, type Result } from '@relais/domain'
import { audit, type Work } from '../../../platform/database/work.ts'
import { roleFactsOf } from './colleague.presenter.ts'
import { findColleague } from './colleague.queries.ts'
import { tellOfAccess } from './user.messages.ts'
import { lockAdministrators, saveDisabledAt } from './user.repository.ts'

/** A rule that says whether somebody is disabled, or restored. */
type Decide<R extends Refusal> = (facts: DisablingFacts) => Result<null, R>

/** What stands in the way: the rule's own refusals, or that there is nobody. */
export type AccessRefusal<R extends Refusal> = R | Refusal<'not_found' | 'not_permitted'>

/** Disables or restores a person of the own organization, as the rule says: lock, look, decide, write, tell. */
export async function changeAccess<R extends Refusal>(
  work: Work,
  userId: string,
  decide: Decide<R>,
  access: 'disabled' | 'restored',
): Promise<Result<null, AccessRefusal<R>>> {
  const { actor, now, tx } = work
  if (!canDisableUsers(actor)) return refuse({ code: 'not_permitted' })
  await lockAdministrators(tx)
  const colleague = await findColleague(tx, actor.organizationId, userId)
  if (!colleague) return refuse({ code: 'not_found' })
  const decided = decide(roleFactsOf(actor, colleague))
  if (!decided.ok) return decided
  const disabledAt = access === 'disabled' ? now : null
  await saveDisabledAt(tx, userId, disabledAt)
  const { displayName } = colleague
  audit(work, {
    action: access === 'disabled' ? 'user.disable' : 'user.restore',
    objectType: 'user',
    objectId: userId,
    before: { displayName, disabledAt: colleague.disabledAt },
    after: { displayName, disabledAt },
  })
  tellOfAccess(work, colleague, access)
  return ok(null)
}
