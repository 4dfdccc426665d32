import { expect, it } from 'vitest'
import { CustomersIcon } from '@relais/ui'
import { findRecords, matching } from './command.ts'

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

it('finds records of every kind, and what can be done with the first of a kind', async () => {
  const command = (key: string) => ({ key, label: key, icon: CustomersIcon, link: {} })
  const groups = await findRecords(
    [
      {
        label: 'Customers',
        find: async () => [command('first'), command('second')],
        acts: { label: 'There', of: ({ label }) => [command(`order for ${label}`)] },
      },
      { label: 'Orders', find: async () => [], acts: { label: 'None', of: () => [command('never')] } },
    ],
    'fi',
  )
  expect(groups.map(({ label, commands }) => [label, ...commands.map(({ key }) => key)])).toEqual([
    ['Customers', 'first', 'second'],
    ['There', 'order for first'],
    ['Orders'],
  ])
})
