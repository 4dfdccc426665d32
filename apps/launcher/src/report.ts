import type { Addresses } from './environment.ts'

/** A person of the demo world, as `demo seed --json` prints it. */
export interface Account {
  readonly portal: string
  readonly organization: string
  readonly role: string
  readonly email: string
  readonly password: string
  readonly language: string
}

const columns = ['portal', 'organization', 'role', 'email', 'password', 'language'] as const

function isAccount(value: unknown): value is Account {
  return (
    typeof value === 'object' &&
    value !== null &&
    columns.every((column) => typeof Reflect.get(value, column) === 'string')
  )
}

/**
 * Reads what `demo seed --json` printed: `{ "accounts": [...] }`, the last line of its output that is JSON.
 * @throws when it printed something else
 */
export function parseAccounts(output: string): Account[] {
  for (const text of [output, ...output.trim().split('\n').toReversed()]) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      continue
    }
    const accounts: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'accounts') : undefined
    if (Array.isArray(accounts) && accounts.every(isAccount)) return accounts
  }
  throw new Error(`The demo world answered with something else than its accounts:\n${output}`)
}

/** Rows as columns of equal width; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = rows
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)]
}

/** What the terminal shows once everything runs. */
export function report(to: Addresses, accounts: readonly Account[]): string[] {
  const places = [
    ['Resellers', to.reseller],
    ['Providers', to.provider],
    ['Customers', to.customer],
    ...(to.mailbox === null ? [] : [['Mailbox', to.mailbox]]),
  ]
  const lines = [
    '',
    'Relais is ready',
    '',
    ...places.map(([name = '', url = '']) => `  ${name.padEnd(10)} ${url}`),
    '',
  ]
  if (accounts.length === 0) return lines
  const head = columns.map((column) => `${column.slice(0, 1).toUpperCase()}${column.slice(1)}`)
  const rows = accounts.map((account) => columns.map((column) => account[column]))
  return [...lines, '  Demo accounts', '', ...table([head, ...rows]).map((line) => `  ${line}`), '']
}
