// `npx --yes pnpm@12 bench [--quick]` and `bench <part> [number] [rounds]`: measure, and print what was measured.
import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchApi, type Plan } from './bench/bench-api.ts'
import { benchConcurrentOrders } from './bench/concurrent-orders.ts'
import { machine } from './bench/figure.ts'
import { benchFirstScreen } from './bench/first-screen.ts'
import { benchImport } from './bench/import.ts'
import { profileOperation } from './bench/profile.ts'
import { markdownOf, type Report } from './bench/report.ts'

const usage = `Usage: npx --yes pnpm@12 bench [--quick] [--factor F] [--rounds N] [--seconds S] [--only ID]… [--no-growth]
       npx --yes pnpm@12 bench --profile ID [--factor F] [--seconds S]
       npx --yes pnpm@12 bench import [rows] [rounds]
       npx --yes pnpm@12 bench concurrent-orders [seconds] [rounds]
       npx --yes pnpm@12 bench first-screen [runs]
  --quick      a small world and few rounds, in about a minute; what is found is kept in bench/results/quick.json
  --factor     of 60,000 customers at one provider; by default 1
  --rounds     how often each takes its turn at each operation; by default 5
  --seconds    how long a turn is; by default 2
  --only       one operation, may be repeated: nothing is kept
  --profile    where the API's time goes in one operation, by package and function
  --no-growth  without the comparison of 1,000 and 64,000 customers at one provider: nothing is kept
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    factor: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    profile: { type: 'string' },
    'no-growth': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const parts: Readonly<
  Record<string, { number: string; run(number: number, rounds: number): Promise<string> }>
> = {
  import: { number: '100000', run: benchImport },
  'concurrent-orders': { number: '5', run: benchConcurrentOrders },
  'first-screen': { number: '5', run: benchFirstScreen },
}
const [name, given, rounds = '3'] = positionals
if (values.help) process.stdout.write(usage)
else if (name === undefined) await runApi()
else await runPart(name)

async function runPart(part: string): Promise<void> {
  const bench = parts[part]
  const number = given ?? bench?.number ?? ''
  const whole = /^[1-9]\d*$/
  if (!bench || !whole.test(number) || !whole.test(rounds)) return refuseArguments()
  process.stdout.write(await bench.run(Number(number), Number(rounds)))
}

async function runApi(): Promise<void> {
  const usual = values.quick
    ? { factor: 0.02, rounds: 2, seconds: 0.3, growth: { small: 200, large: 3_200 } }
    : { factor: 1, rounds: 5, seconds: 2, growth: { small: 1_000, large: 64_000 } }
  const numberOf = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : Number(text)
  const plan: Plan = {
    factor: numberOf(values.factor, usual.factor),
    rounds: numberOf(values.rounds, usual.rounds),
    seconds: numberOf(values.seconds, usual.seconds),
    concurrency: 4,
    growth: values['no-growth'] ? null : usual.growth,
    only: values.only,
    say,
  }
  if (![plan.factor, plan.rounds, plan.seconds].every((value) => value > 0)) return refuseArguments()
  if (values.profile !== undefined) {
    const customers = Math.round(60_000 * plan.factor)
    process.stdout.write(await profileOperation(values.profile, customers, plan.seconds))
    return
  }
  const loads: number[] = []
  const watch = setInterval(() => loads.push(loadavg()[0] ?? 0), 5_000)
  const found = await benchApi(plan).finally(() => clearInterval(watch))
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    command: ['npx --yes pnpm@12 bench', ...process.argv.slice(2)].join(' '),
    machine: machine(),
    load: loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length),
    rounds: plan.rounds,
    seconds: plan.seconds,
    growthBetween: plan.growth,
    ...found,
  }
  process.stdout.write(markdownOf(report))
  if (plan.only.length === 0 && plan.growth !== null) await keep(report)
}

async function keep(report: Report): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../../bench/results')
  await mkdir(folder, { recursive: true })
  const file = join(folder, values.quick ? 'quick.json' : 'latest.json')
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
}

function refuseArguments(): void {
  process.stderr.write(usage)
  process.exitCode = 2
}
