import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Message, type MessageSummary, messageId, parseMessage, receivedAt } from './message.ts'

/** Who sent a mail to whom, as SMTP said it. */
export interface Envelope {
  readonly from: string
  readonly to: readonly string[]
}

/** Which mails a list holds. */
export interface MessageFilter {
  /** Exactly this recipient; case does not matter. */
  readonly to?: string
  /** A part of a recipient's address; case does not matter. */
  readonly toLike?: string
  /** An id or an ISO time: only what came later. */
  readonly after?: string
}

/** What the folder holds at most: beyond it the oldest go. */
export interface MailboxBounds {
  readonly mails: number
  readonly bytes: number
}

/** Room for the mails of months, and no disk that fills up. */
export const mailboxBounds: MailboxBounds = { mails: 5_000, bytes: 256 * 1024 * 1024 }

/** The folder of received mails: one `.eml` each, so they outlive the process. */
export interface MessageStore {
  /** Stores a mail; when it resolves, the mail is on disk. @returns its id */
  add(source: Buffer, envelope: Envelope, now: Date): Promise<string>
  /** Newest first. */
  list(filter: MessageFilter): Promise<MessageSummary[]>
  /** null when there is no such mail */
  get(id: string): Promise<Message | null>
  /** The mail as it came; null when there is no such mail. */
  source(id: string): Promise<Buffer | null>
  readonly bounds: MailboxBounds
}

function singleLine(address: string): string {
  return address.replaceAll(/[\r\n]/g, '')
}

function sortKey(after: string): string {
  if (receivedAt(after) !== null) return after
  const time = new Date(after)
  return Number.isNaN(time.getTime()) ? '' : messageId(time, '~')
}

async function write(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The sizes of the mails by id; what a killed process left half-written is taken away. */
async function measure(directory: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const name of await readdir(directory)) {
    if (name.endsWith('.part')) await rm(join(directory, name), { force: true })
    const id = name.slice(0, -'.eml'.length)
    if (!name.endsWith('.eml') || receivedAt(id) === null) continue
    sizes.set(id, (await stat(join(directory, name))).size)
  }
  return sizes
}

/** Opens the folder, made if it is missing. */
export async function openStore(directory: string, bounds = mailboxBounds): Promise<MessageStore> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const sizes = await measure(directory)
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const summaries = new Map<string, Promise<MessageSummary | null>>()
  const path = (id: string): string => join(directory, `${id}.eml`)

  async function source(id: string): Promise<Buffer | null> {
    // An id is part of a path: nothing but the form we made ourselves gets there.
    if (receivedAt(id) === null) return null
    return readFile(path(id)).catch(() => null)
  }

  async function get(id: string): Promise<Message | null> {
    const bytes = await source(id)
    return bytes === null ? null : parseMessage(id, bytes)
  }

  async function summarize(id: string): Promise<MessageSummary | null> {
    const message = await get(id)
    if (message === null) return null
    return {
      id,
      receivedAt: message.receivedAt,
      from: message.from,
      to: message.to,
      subject: message.subject,
    }
  }

  function summary(id: string): Promise<MessageSummary | null> {
    const known = summaries.get(id) ?? summarize(id)
    summaries.set(id, known)
    return known
  }

  /** The oldest go; the newest stays however large it is. */
  async function keepWithinBounds(): Promise<void> {
    if (sizes.size <= bounds.mails && total <= bounds.bytes) return
    for (const id of [...sizes.keys()].toSorted()) {
      if (sizes.size === 1 || (sizes.size <= bounds.mails && total <= bounds.bytes)) return
      total -= sizes.get(id) ?? 0
      sizes.delete(id)
      summaries.delete(id)
      await rm(path(id), { force: true })
    }
  }

  await keepWithinBounds()
  return {
    bounds,
    get,
    source,
    async add(bytes, envelope, now) {
      const id = messageId(now, randomBytes(6).toString('hex'))
      // As a mail server does at delivery: it says in the mail itself who it came from and who got it.
      const trace = [
        `Return-Path: <${singleLine(envelope.from)}>`,
        ...envelope.to.map((address) => `Delivered-To: ${singleLine(address)}`),
      ]
      const aside = join(directory, `${id}.part`)
      const whole = Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), bytes])
      try {
        await write(aside, whole)
        await rename(aside, path(id))
      } catch (error) {
        // Half a mail on a full disk would take the room that the next attempt needs.
        await rm(aside, { force: true })
        throw error
      }
      sizes.set(id, whole.length)
      total += whole.length
      await keepWithinBounds()
      return id
    },
    async list({ to, toLike, after }) {
      const names = await readdir(directory)
      const from = after === undefined ? '' : sortKey(after)
      const ids = names
        .filter((name) => name.endsWith('.eml'))
        .map((name) => name.slice(0, -'.eml'.length))
        .filter((id) => receivedAt(id) !== null && id > from)
        .toSorted((one, other) => (one < other ? 1 : -1))
      const all = await Promise.all(ids.map(summary))
      return all
        .filter((message) => message !== null)
        .filter((message) => to === undefined || message.to.includes(to.toLowerCase()))
        .filter(
          (message) =>
            toLike === undefined || message.to.some((address) => address.includes(toLike.toLowerCase())),
        )
    },
  }
}
