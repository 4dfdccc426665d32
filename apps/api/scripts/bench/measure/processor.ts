import { readFile } from 'node:fs/promises'

// What the kernel counts processor time in: 100 a second on every Linux of the last twenty years.
const tick = 0.01

/** Seconds of processor time that a process has taken. `reaped`: with those of its children that are gone. */
async function timeOf(pid: number | string, reaped = false): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name, in parentheses, may hold spaces: fields are counted behind it, the third first.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, goneUser = 0, goneSystem = 0] = fields.slice(11, 15)
  return (user + system + (reaped ? goneUser + goneSystem : 0)) * tick
}

/** Processor time of a process, all its threads. */
export function processorTime(pid: number): Promise<number> {
  return timeOf(pid)
}

/** Processor time of PostgreSQL: the server, the backends that are there and those that were. */
export async function postgresTime(server: number): Promise<number> {
  const children = await readFile(`/proc/${server}/task/${server}/children`, 'utf8')
  const times = await Promise.all([
    timeOf(server, true),
    ...children
      .trim()
      .split(' ')
      .map((child) => timeOf(child)),
  ])
  return times.reduce((sum, time) => sum + time, 0)
}

/** Memory of a process, resident now and at its highest, in MiB. */
export async function memoryOf(pid: number): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const mebibytes = (field: string) =>
    Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: mebibytes('VmRSS'), peak: mebibytes('VmHWM') }
}
