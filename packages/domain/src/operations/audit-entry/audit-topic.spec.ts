import { expect, it } from 'vitest'
import { auditTopics } from '../../codes.ts'
import { allAuditActions, auditActionsOf, isAuditAction } from './audit-topic.ts'

it('every act of the audit log is found under exactly one topic, and no topic is empty', () => {
  const found = auditTopics.flatMap((topic) => auditActionsOf(topic))
  expect(found.toSorted()).toEqual(allAuditActions.toSorted())
  expect(auditTopics.filter((topic) => auditActionsOf(topic).length === 0)).toEqual([])
})

it('a text is an act only if the list has it, whatever objects inherit', () => {
  expect(isAuditAction('order.place')).toBe(true)
  expect(isAuditAction('toString')).toBe(false)
})

it('one thing that can be done has one word: the log is chained, and no word in it can be changed', () => {
  const verbs = new Set(allAuditActions.map((action) => action.replace(/^.*\.|_.*$/g, '')))
  for (const words of [
    ['create', 'grant', 'make'],
    ['end', 'terminate', 'close'],
    ['cancel', 'annul'],
    ['remove', 'delete', 'drop'],
    ['revoke', 'withdraw'],
  ])
    expect(words.filter((word) => verbs.has(word)).length, words.join(' or ')).toBeLessThanOrEqual(1)
})
