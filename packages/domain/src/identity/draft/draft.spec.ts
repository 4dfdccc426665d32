import { expect, it } from 'vitest'
import { acceptDraft, decideDraft, maximumDraftLength, maximumDrafts, maximumDraftTraces } from './draft.ts'

it('the entries of a form are kept as they are', () => {
  expect(acceptDraft('{"reason":"Déjà vu"}')).toEqual({ ok: true, value: '{"reason":"Déjà vu"}' })
})

it.each([
  ['no JSON', 'reason', 'not_an_object'],
  ['a list', '[]', 'not_an_object'],
  ['nothing', 'null', 'not_an_object'],
  ['a password', '{"Password":"x"}', 'password'],
  ['a novel', JSON.stringify({ text: 'x'.repeat(maximumDraftLength) }), 'too_long'],
])('%s is not kept', (_, content, reason) => {
  expect(acceptDraft(content)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid_input', field: 'content', reason },
  })
})

it('a draft more is kept until there are too many, and the oldest says when there is room; discarding has more', () => {
  const old = new Date('2026-03-01T09:00:00Z')
  const older = new Date('2026-02-20T09:00:00Z')
  const others = { kept: maximumDrafts, oldestKeptAt: old, all: maximumDrafts + 1, oldestAt: older }
  expect(decideDraft({ ...others, kept: maximumDrafts - 1 }, true).ok).toBe(true)
  expect(decideDraft(others, true)).toEqual({
    ok: false,
    refusal: { code: 'drafts_full', limit: maximumDrafts, retryAt: new Date('2026-03-31T09:00:00Z') },
  })
  expect(decideDraft(others, false).ok).toBe(true)
  expect(decideDraft({ ...others, all: maximumDraftTraces }, false)).toMatchObject({
    refusal: { limit: maximumDraftTraces, retryAt: new Date('2026-03-22T09:00:00Z') },
  })
})
