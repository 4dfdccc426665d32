import { describe, expect, it } from 'vitest'
import { TextHistory } from './text-history.ts'

/** Types letter by letter at the end. */
function type(history: TextHistory, letters: string): void {
  for (const letter of letters) {
    const text = history.text + letter
    history.write({ text, caret: text.length }, 'insertText')
  }
}

describe('what was written', () => {
  it('is taken back word by word, and done again', () => {
    const history = new TextHistory('Hello')
    type(history, ' dear Ada')
    expect(history.undo()?.text).toBe('Hello dear ')
    expect(history.undo()?.text).toBe('Hello ')
    expect(history.undo()?.text).toBe('Hello')
    expect(history.undo()).toBeNull()
    expect(history.redo()?.text).toBe('Hello ')
    expect(history.redo()?.text).toBe('Hello dear ')
  })

  it('and then pasted over is there again, with the caret where it was', () => {
    const history = new TextHistory('')
    type(history, 'Ada')
    history.write({ text: 'pasted', caret: 6 }, null)
    expect(history.undo()).toEqual({ text: 'Ada', caret: 3 })
    expect(history.redo()).toEqual({ text: 'pasted', caret: 6 })
  })

  it('cannot be done again once something else was written', () => {
    const history = new TextHistory('')
    type(history, 'Ada')
    history.undo()
    type(history, 'Bo')
    expect(history.redo()).toBeNull()
    expect(history.undo()?.text).toBe('')
  })

  it('begins a new change where deleting follows typing', () => {
    const history = new TextHistory('')
    type(history, 'Ada')
    history.write({ text: 'Ad', caret: 2 }, 'deleteContentBackward')
    history.write({ text: 'A', caret: 1 }, 'deleteContentBackward')
    expect(history.undo()?.text).toBe('Ada')
  })
})
