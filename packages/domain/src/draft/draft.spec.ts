import { expect, it } from 'vitest'
import { acceptDraft, maximumDraftLength } from './draft.ts'

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
