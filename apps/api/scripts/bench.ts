// `npx --yes pnpm@12 bench <what> [number] [rounds]`: measures, and prints what it measured.
import { benchConcurrentOrders } from './bench/concurrent-orders.ts'
import { benchImport } from './bench/import.ts'

const benches: Readonly<
  Record<string, { number: number; run(number: number, rounds: number): Promise<string> }>
> = {
  import: { number: 100_000, run: benchImport },
  'concurrent-orders': { number: 5, run: benchConcurrentOrders },
}
const [name = '', given, rounds = '3'] = process.argv.slice(2)
const bench = benches[name]
const number = given ?? String(bench?.number)
if (!bench || !/^[1-9]\d*$/.test(number) || !/^[1-9]\d*$/.test(rounds)) {
  process.stderr.write(
    'Usage: npx --yes pnpm@12 bench import [rows] [rounds]\n       npx --yes pnpm@12 bench concurrent-orders [seconds] [rounds]\n',
  )
  process.exit(2)
}
process.stdout.write(await bench.run(Number(number), Number(rounds)))
