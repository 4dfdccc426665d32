import { expect, it } from 'vitest'
import { matching } from './command.ts'

const commands = [
  { label: 'Fournisseurs indirects' },
  { label: 'Évaluer', detail: 'écoles' },
  { label: 'Clients' },
]

it('finds a command by any of its words, whatever accents and case', () => {
  expect(matching(commands, 'EVALUER ecole')).toEqual([commands[1]])
  expect(matching(commands, 'indirects four')).toEqual([commands[0]])
})

it('keeps all while nothing is typed, and none when a word fits nowhere', () => {
  expect(matching(commands, '  ')).toEqual(commands)
  expect(matching(commands, 'clients zzz')).toEqual([])
})
