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

/** Reads how much of the demo is made from a line of `demo seed --progress`: a whole number of hundred; null: the line says something else. */
export function parseProgress(line: string): number | null {
  const [, percent] = /^\{"progress":(\d{1,3})\}$/.exec(line) ?? []
  return percent === undefined ? null : Number(percent)
}

/** Hears the seed: says each tenth in the terminal, and every step to whoever waits in a browser. */
export function tellProgress(
  say: (line: string) => void,
  wait: (percent: number) => void,
): (line: string) => void {
  let said = -1
  return (line) => {
    const percent = parseProgress(line)
    if (percent === null) return
    wait(percent)
    const tenth = Math.floor(percent / 10) * 10
    if (tenth === said) return
    if (said < 0) say('The demo is being made: thirteen months of history, once.')
    said = tenth
    say(`  ${String(tenth).padStart(3)} %`)
  }
}

/** How the operator of an empty installation is made. */
export interface FirstRun {
  /** Works once. */
  readonly code: string
  /** Where it is entered. */
  readonly page: string
}

/**
 * Reads what `operator code --if-needed --json` printed; null: there is an operator.
 * @throws when it printed something else
 */
export function parseFirstRun(output: string): FirstRun | null {
  const value: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  if (typeof value !== 'object' || value === null)
    throw new Error(`The one-time code was not made:\n${output}`)
  if (Reflect.get(value, 'needed') === false) return null
  const code: unknown = Reflect.get(value, 'code')
  const page: unknown = Reflect.get(value, 'page')
  if (typeof code === 'string' && typeof page === 'string') return { code, page }
  throw new Error(`The one-time code was not made:\n${output}`)
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

/** The demo names those first who are needed for the main job; everybody would fill the terminal. */
const shownAccounts = 11

/** What the terminal shows once everything runs. */
export function report(
  to: Addresses,
  accounts: readonly Account[],
  firstRun: FirstRun | null = null,
): string[] {
  const places = [
    ['Begin here', to.door],
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
  if (firstRun !== null) {
    const { code, page } = firstRun
    return [
      ...lines,
      '  This installation is empty. Set it up with this one-time code; the next start prints a new one.',
      '',
      `  ${'Page'.padEnd(10)} ${page}`,
      `  ${'Code'.padEnd(10)} ${code}`,
      '',
    ]
  }
  if (accounts.length === 0) return lines
  const head = columns.map((column) => `${column.slice(0, 1).toUpperCase()}${column.slice(1)}`)
  const rows = accounts.slice(0, shownAccounts).map((account) => columns.map((column) => account[column]))
  const more = accounts.length - rows.length
  return [
    ...lines,
    '  Demo accounts',
    '',
    ...table([head, ...rows]).map((line) => `  ${line}`),
    ...(more > 0 ? ['', `  and ${more} more: npx --yes pnpm@12 relais demo seed`] : []),
    '',
  ]
}
