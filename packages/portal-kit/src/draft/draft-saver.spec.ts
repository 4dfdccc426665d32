import { expect, it } from 'vitest'
import { createDraftKeeper } from './draft-saver.ts'

/** A server that answers when it is told to, and what it was sent. */
function heldServer() {
  const sent: { content: string | null; generation: number }[] = []
  const answers: ((generation: number) => void)[] = []
  const keeper = createDraftKeeper((content, generation) => {
    sent.push({ content, generation })
    return new Promise((resolve) => answers.push(resolve))
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { sent, answers, keeper, settled }
}

it('a draft is discarded at once, while a save of it is still on its way, in the same generation', async () => {
  const { sent, keeper, settled } = heldServer()
  keeper.read(4)
  keeper.keep('typed')
  await settled()
  keeper.keep(null)
  await settled()
  expect(sent).toEqual([
    { content: 'typed', generation: 4 },
    { content: null, generation: 4 },
  ])
})

it('what is typed after a discard waits for its answer and belongs to the new generation', async () => {
  const { sent, answers, keeper, settled } = heldServer()
  keeper.keep(null)
  keeper.keep('again')
  await settled()
  expect(sent).toHaveLength(1)
  answers[0]?.(1)
  await settled()
  expect(sent[1]).toEqual({ content: 'again', generation: 1 })
})

it('a tab whose draft was discarded in another one keeps what is typed next', async () => {
  const { sent, answers, keeper, settled } = heldServer()
  keeper.keep('before')
  await settled()
  // The other tab had discarded: the server let it fall and says so.
  answers[0]?.(1)
  await settled()
  keeper.keep('after')
  await settled()
  expect(sent[1]).toEqual({ content: 'after', generation: 1 })
})
