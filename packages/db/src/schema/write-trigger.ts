import type { Trigger } from './table-rules.ts'

/** A signed-in person's portal writes; the installation and its functions may more. */
export const byPortal = 'app.is_portal()'

/** Nothing follows these statuses. */
export function finalStatuses(...statuses: readonly string[]): Trigger {
  return { name: 'status_is_final', on: 'before update of status', run: ['status_is_final', ...statuses] }
}

/** The statuses from which the domain's table leads nowhere. */
export function endsOf(transitions: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.keys(transitions).filter((status) => transitions[status]?.length === 0)
}

/** Who ended it, as this column says, is who acts. */
export function endedByActor(column: string): Trigger {
  return {
    name: 'is_ended_by_actor',
    on: `before update of ${column}`,
    when: byPortal,
    run: ['is_ended_by_actor'],
  }
}

/** Nobody is related by his own word: it answers an invitation of the other side. */
export const answersInvitation: Trigger = {
  name: 'consent_answers_invitation',
  on: 'before insert',
  when: byPortal,
  run: ['consent_answers_invitation'],
}

/** Administration is brought forward by whose directory it covers, and never put off. */
export const onlyEarlier: Trigger = {
  name: 'administration_only_ends_earlier',
  on: 'before update of ends_at',
  when: byPortal,
  run: ['administration_only_ends_earlier'],
}

/** The parties a provider names are related to it, and to each other. */
export function restsOnRelations(on: string): Trigger {
  return { name: 'trade_rests_on_relations', on, when: byPortal, run: ['trade_rests_on_relations'] }
}

/** A part has the parties of its wholes, named in pairs: the column, and the table of the whole. */
export function partiesOfWhole(on: string, when: string, ...wholes: readonly string[]): Trigger {
  return { name: 'has_parties_of_whole', on, when, run: ['has_parties_of_whole', ...wholes] }
}

/** Before anybody is signed in an organization is made whole, in one transaction: rows of another are not written. */
export const withItsOrganization: Trigger = {
  name: 'came_to_be_now',
  on: 'before insert',
  when: `current_setting('role') = 'app_public'`,
  run: ['came_to_be_now', 'organization'],
}

/** Rows are added, and never changed. */
export function appendOnly(table: string, on = 'before update or delete or truncate'): Trigger {
  return { name: `${table}_append_only`, on, eachStatement: true, run: ['audit_is_append_only'] }
}

/** What a statement added or changed is counted into `trade_figure`, with it or not at all (ADR 35). */
export function counted(by: string, on: 'insert' | 'update'): Trigger {
  return {
    name: `counted_on_${on}`,
    on: `after ${on}`,
    eachStatement: true,
    seeing: on === 'insert' ? 'new table as written' : 'old table as replaced new table as written',
    run: [by],
  }
}
