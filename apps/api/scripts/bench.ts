// `npx --yes pnpm@12 bench import [rows] [rounds]`: measures, and prints what it measured.
import { benchImport } from './bench/import.ts'

const [name, rows = '100000', rounds = '3'] = process.argv.slice(2)
if (name !== 'import' || !/^[1-9]\d*$/.test(rows) || !/^[1-9]\d*$/.test(rounds)) {
  process.stderr.write('Usage: npx --yes pnpm@12 bench import [rows] [rounds]\n')
  process.exit(2)
}
process.stdout.write(await benchImport(Number(rows), Number(rounds)))
