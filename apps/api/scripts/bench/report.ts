import { differs, type Growth, type Measured, type Ratio } from './measure/comparison.ts'
import type { Findings } from './bench-api.ts'

/** What of a run is kept. */
export interface Report extends Findings {
  /** When it ran, by the machine's clock: YYYY-MM-DD. */
  readonly date: string
  readonly command: string
  readonly machine: string
  /** Processes that wanted a core while it ran, on average: more than there are cores means a shared machine. */
  readonly load: number
  readonly rounds: number
  readonly seconds: number
  readonly growthBetween: { readonly small: number; readonly large: number } | null
}

const short = (value: number) => value.toFixed(2)
const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const range = ({ middle, least, most }: Ratio) => `${short(middle)} (${short(least)}–${short(most)})`

/** The whole as Markdown, as README shows it. */
export function markdownOf(report: Report): string {
  const { operations, growth, growthBetween, memory } = report
  const parts = [
    `${report.date}, \`${report.command}\`: ${report.machine}, on average ${report.load.toFixed(1)} processes wanting a core; ${report.customers.toLocaleString('en')} customers at one provider, ${report.rounds} rounds of ${report.seconds} s each.`,
    table(
      [
        'operation',
        'requests/s of the floor (range)',
        'goal',
        'API against itself',
        'CPU of the API',
        'CPU of PostgreSQL',
        'statements',
      ],
      operations.map(lineOf),
    ),
    `One API process: ${memory.atRest} MiB at rest, ${memory.after} MiB afterwards, ${memory.peak} MiB at most.`,
  ]
  if (growthBetween !== null) {
    const [few, many] = [growthBetween.small, growthBetween.large].map((count) => count.toLocaleString('en'))
    parts.push(
      table(
        ['operation', `time at ${few}`, `at ${many}`, 'grown to', `CPU at ${few}`, `at ${many}`, 'grown to'],
        growth.map(growthLineOf),
      ),
    )
  }
  return `${parts.join('\n\n')}\n`
}

function lineOf({ title, rate, goal, control, processor, postgres, statements }: Measured) {
  const times = ({ api, floor }: Measured['processor']) =>
    `${short(api / floor)}x (${milliseconds(api)} / ${milliseconds(floor)})`
  return [
    title,
    differs(rate, control) ? range(rate) : `no difference (${range(rate)})`,
    goal === null ? '' : `≥ ${goal}${rate.middle < goal ? ', missed' : ''}`,
    range(control),
    times(processor),
    times(postgres),
    String(statements),
  ]
}

function growthLineOf({ title, latency, processor, control }: Growth) {
  const grown = (value: Ratio, noise: Ratio) => (differs(value, noise) ? range(value) : 'no difference')
  return [
    title,
    milliseconds(latency.small),
    milliseconds(latency.large),
    grown(latency.ratio, control.latency),
    milliseconds(processor.small),
    milliseconds(processor.large),
    grown(processor.ratio, control.processor),
  ]
}

/** Rows under their heads, as Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
