import { expect, it } from 'vitest'
import { readAuditView } from './audit-view.ts'

it('the URL of the activity log keeps every filter, and leaves out what fits none', () => {
  const view = {
    search: 'owen',
    from: '2026-03-01',
    to: '2026-03-31',
    topic: 'order',
    side: 'other',
    person: 'p',
    organization: 'o',
    object: 'x',
    open: 'e',
    pages: 3,
  }
  expect(readAuditView(view)).toEqual(view)
  expect(
    readAuditView({
      from: '2026-02-30',
      to: 'soon',
      topic: 'weather',
      side: 'both',
      pages: 'many',
      other: 1,
    }),
  ).toEqual({})
})
