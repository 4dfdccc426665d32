import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { Command } from 'commander'
import {
  type BadCatalogFiles,
  faultLines,
  ImportCatalog,
  type ImportReport,
  reportLines,
} from '../features/catalog/index.ts'
import { systemClock } from '../platform/clock.ts'
import { commandRequest, withApplication } from './application.ts'

interface Options {
  readonly products?: string
  readonly prices?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

const examples = `
Files are CSV in UTF-8 with a header line. Either they are imported whole, or nothing is: a bad row is named by file,
line and column. The same files again change nothing.

Examples:
  relais catalog import --products products.csv --prices price-sheet.csv
  relais catalog import --prices price-sheet.csv --dry-run --json

Exit code 0: imported, or nothing to change; 1: refused or failed; 2: called wrongly.`

/** `relais catalog import`: products and prices from the vendor's files. Exit code 1 when a file has a bad row. */
export function catalogCommand(): Command {
  const command = new Command('import')
    .description('Import a products file, a price sheet, or both.')
    .option('--products <file>', 'licenses and the service plans in them')
    .option('--prices <file>', 'price sheet: offers, list prices and wholesale prices')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .allowExcessArguments(false)
    .action(async (options: Options) => {
      if (options.products === undefined && options.prices === undefined) {
        command.error('Name at least one file: --products FILE, --prices FILE, or both.', { exitCode: 2 })
      }
      await run(options)
    })
  return new Command('catalog').description('What is sold, and at which price.').addCommand(command)
}

async function run(options: Options): Promise<void> {
  const begin = performance.now()
  const input = {
    productsPath: pathOf(options.products),
    pricesPath: pathOf(options.prices),
    importedBy: accountName(),
  }
  const result = await withApplication((app) =>
    app.get(ImportCatalog).execute(commandRequest(systemClock.now()), input, options.dryRun ?? false),
  )
  const seconds = Math.round(performance.now() - begin) / 1000
  if (result.ok) {
    const { success } = result.value
    write(options.json ? [imported(success, seconds)] : [...reportLines(success), `${seconds.toFixed(1)} s`])
    return
  }
  process.exitCode = 1
  if (result.refusal.code !== 'bad_catalog_files')
    throw new Error(`the import was refused: ${result.refusal.code}`)
  if (options.json) write([refused(result.refusal, seconds)])
  else process.stderr.write(`${faultLines(result.refusal.files).join('\n')}\n`)
}

function imported(report: ImportReport, seconds: number): string {
  return JSON.stringify({ ok: true, ...report, seconds })
}

function refused({ files }: BadCatalogFiles, seconds: number): string {
  return JSON.stringify({
    ok: false,
    code: 'bad_catalog_files',
    total: files.reduce((sum, file) => sum + file.total, 0),
    badRows: files.reduce((sum, file) => sum + file.badRows, 0),
    faults: files.flatMap((file) => file.shown),
    seconds,
  })
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
