import { type AuditAction, auditActions, type AuditTopic } from './audit-entry.codes.ts'

/** Every act of the audit log, in the order of the list of acts. */
export const allAuditActions: readonly AuditAction[] = Object.keys(auditActions).filter(isAuditAction)

/** Whether a text names an act that the audit log knows. */
export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(auditActions, text)
}

/** The acts of a topic. */
export function auditActionsOf(topic: AuditTopic): readonly AuditAction[] {
  return allAuditActions.filter((action) => auditActions[action] === topic)
}
