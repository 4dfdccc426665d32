import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { Command } from 'commander'
import {
  type BadRowFileRefused,
  faultLines,
  faultRemedy,
  ImportCatalog,
  type ImportRefusal,
  type ImportReport,
  reportLines,
} from '../features/catalog/index.ts'
import { callerOfCommand, withApplication } from './application.ts'
import { CatalogProgress } from './catalog-progress.ts'

interface Options {
  readonly products?: string
  readonly prices?: string
  readonly skipBadRows?: boolean
  readonly badRowsFolder?: string
  readonly endMissing?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const examples = `
Files are CSV with a header line, or a zip archive with one CSV file in it. UTF-8 or UTF-16; separated by commas,
semicolons (then with decimal commas) or tabulators; columns in any order, unknown ones are named and left out. Prices
have at most the decimals of their currency: they are never rounded.

Either they are imported whole, or nothing is: a bad row is named by file, line and column. With --skip-bad-rows the
other rows are taken, and the bad ones are written to FILE.bad-rows.csv with their reasons, to be mended and imported;
of rows that contradict each other none is taken. A file that is cut, or not readable to its end, is never taken.
Rows that overlap in time are settled by the vendor's rule and named; trials, perpetual licenses, and terms, billing plans
and segments that Relais does not know are passed over and counted. The same files again change nothing.

What the catalog sells in a market and segment of the sheet and the sheet no longer holds is named and stays on sale;
--end-missing ends it now: it can no longer be ordered, running subscriptions go on, and no licenses can be added to them.
Nothing is ended while bad rows are left out: one of them may hold it.

Examples:
  relais catalog import --products products.csv --prices price-sheet.zip
  relais catalog import --prices price-sheet.csv --dry-run --json
  relais catalog import --prices price-sheet.csv --skip-bad-rows --bad-rows-folder /tmp
  relais catalog import --prices price-sheet.csv --end-missing --dry-run

Exit code 0: every row is in the catalog; 1: refused or failed, nothing was imported; 2: called wrongly; 3: imported (or
nothing to change, or tried), but rows were left out: bad ones as asked, or of kinds that are passed over.`

/** The exit code of an import without some rows of its files. */
const leftOut = 3

/** `relais catalog import`: products and prices from the vendor's files. Exit code 1 when a file has a bad row. */
export function catalogCommand(): Command {
  const command = new Command('import')
    .description('Import a products file, a price sheet, or both.')
    .option('--products <file>', 'licenses and the service plans in them')
    .option('--prices <file>', 'price sheet: offers, list prices and cost prices')
    .option('--skip-bad-rows', 'take the good rows, and write the bad ones to a file with reasons')
    .option('--bad-rows-folder <folder>', 'where that file goes (beside the file it is of)')
    .option('--end-missing', 'end what the price sheet no longer holds in its markets and segments')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .allowExcessArguments(false)
    .action(async (options: Options) => {
      if (options.products === undefined && options.prices === undefined) {
        command.error('Name at least one file: --products FILE, --prices FILE, or both.', { exitCode: 2 })
      }
      if (options.badRowsFolder !== undefined && !options.skipBadRows) {
        command.error('--bad-rows-folder goes with --skip-bad-rows.', { exitCode: 2 })
      }
      if (options.endMissing && options.prices === undefined) {
        command.error('--end-missing goes with --prices.', { exitCode: 2 })
      }
      await run(options)
    })
  return new Command('catalog').description('What is sold, and at which price.').addCommand(command)
}

async function run(options: Options): Promise<void> {
  const begin = performance.now()
  const progress = options.json ? null : new CatalogProgress(process.stderr, () => performance.now())
  const input = {
    productsPath: pathOf(options.products),
    pricesPath: pathOf(options.prices),
    importedBy: accountName(),
    skipBadRows: options.skipBadRows ?? false,
    endMissing: options.endMissing ?? false,
    ...(options.badRowsFolder === undefined ? {} : { badRowsFolder: resolve(options.badRowsFolder) }),
    ...(progress === null ? {} : { onProgress: progress.note }),
  }
  const result = await withApplication((app) =>
    app.get(ImportCatalog).execute(callerOfCommand(app), input, options.dryRun ?? false),
  ).finally(() => progress?.end())
  const seconds = Math.round(performance.now() - begin) / 1000
  if (result.ok) {
    const { success } = result.value
    if (success.leftOutRows > 0) process.exitCode = leftOut
    const lines = reportLines(success, options.endMissing ?? false)
    write(
      options.json
        ? [imported(success, seconds)]
        : [...lines.slice(0, -1), `${lines.at(-1)} (${seconds.toFixed(1)} s)`],
    )
    return
  }
  process.exitCode = 1
  const { refusal } = result
  const { skipBadRows } = input
  if (options.json) write([JSON.stringify({ ok: false, ...refusedJson(refusal, skipBadRows), seconds })])
  else process.stderr.write(`${refusedLines(refusal, skipBadRows).join('\n')}\n`)
}

function imported(report: ImportReport, seconds: number): string {
  return JSON.stringify({ ok: true, ...report, seconds })
}

function refusedJson(refusal: ImportRefusal, skipBadRows: boolean): Record<string, unknown> {
  if (refusal.code !== 'bad_catalog_files')
    return { ...refusal, reason: refusedLines(refusal, skipBadRows).join(' ') }
  const { code, files } = refusal
  return {
    code,
    total: files.reduce((sum, file) => sum + file.total, 0),
    badRows: files.reduce((sum, file) => sum + file.badRows, 0),
    faults: files.flatMap((file) => file.shown),
    remedy: faultRemedy(files, skipBadRows),
  }
}

function refusedLines(refusal: ImportRefusal, skipBadRows: boolean): string[] {
  if (refusal.code === 'bad_catalog_files') return faultLines(refusal.files, skipBadRows)
  if (refusal.code === 'bad_row_file') return [badRowFileSentence(refusal), 'Nothing was imported.']
  return [
    'The disk of the database is full: make room there (an import needs about three times the size of its files), then import again.',
    'Nothing was imported.',
  ]
}

function badRowFileSentence({ path, systemCode }: BadRowFileRefused): string {
  if (systemCode === 'EEXIST')
    return `The file for bad rows is there already: ${path}. Move it away, or name another folder with --bad-rows-folder.`
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(systemCode)
  const cause = full
    ? 'There is no room for the file for bad rows'
    : 'The file for bad rows cannot be written'
  return `${cause} (${systemCode}): ${path}. ${full ? 'Make room, or name' : 'Name'} another folder with --bad-rows-folder.`
}

function pathOf(file: string | undefined): string | null {
  return file === undefined ? null : resolve(file)
}

/** The account that runs the command; a container's user may have a number and no name. */
function accountName(): string {
  try {
    return userInfo().username
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return `user ${process.getuid?.() ?? 'unknown'}`
    throw error
  }
}

function write(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
