/** How much may be under way at once. */
export interface Bounds {
  /** Requests of everybody. */
  readonly all: number
  /** Requests of one client whose body is still on its way. */
  readonly uploadsOfOne: number
  /** Requests of one client that are whole and being answered. */
  readonly answersToOne: number
  /** A body is here with its head, or soon after: an upload that takes longer may have to make way. */
  readonly uploadMs: number
  /** The same for an answer that its client does not take. */
  readonly readMs: number
}

/** Far more than people need: a browser keeps six connections to a host. */
export const bounds: Bounds = {
  all: 2_048,
  uploadsOfOne: 64,
  answersToOne: 128,
  uploadMs: 250,
  readMs: 10_000,
}

/** A request under way. */
export interface Visit {
  /** Its body has arrived whole. */
  whole(): void
  /** It is over, however. */
  over(): void
}

/** What the door knows of a request that wants in. */
export interface Visitor {
  readonly client: string
  readonly hasBody: boolean
  /** Ends it, for another to come in. */
  readonly drop: () => void
  /** Whether its answer has begun: then it waits for nobody but its client. */
  readonly isAnswered: () => boolean
}

interface Entry extends Visitor {
  since: number
}

interface Client {
  readonly uploads: Set<Entry>
  readonly answers: Set<Entry>
}

/**
 * Who is under way. One client can hold a part of the door only, and within its part whoever dawdles (a body in drops, an
 * answer that is not read) makes way for the next: behind one address may be an office, and one of it an attacker.
 */
export class Admission {
  private readonly clients = new Map<string, Client>()
  private readonly uploads = new Set<Entry>()
  private count = 0
  private readonly bound: Bounds
  private readonly now: () => number

  // Assigned by hand: Node runs the launcher from its source, and strips types only.
  constructor(bound: Bounds, now: () => number = () => performance.now()) {
    this.bound = bound
    this.now = now
  }

  /** Lets a request in, or says whose bound is reached: its client's, or everybody's. */
  admit(visitor: Visitor): Visit | 'client' | 'all' {
    const client = this.clients.get(visitor.client) ?? { uploads: new Set(), answers: new Set() }
    const { uploads, answers } = client
    const { uploadsOfOne, answersToOne, all, uploadMs } = this.bound
    const full = visitor.hasBody ? uploads.size >= uploadsOfOne : answers.size >= answersToOne
    if (full && !(visitor.hasBody ? this.dropSlow(uploads, uploadMs) : this.dropUnread(answers)))
      return 'client'
    if (this.count >= all && !this.dropSlow(this.uploads, uploadMs)) return 'all'
    return this.enter(client, { ...visitor, since: this.now() })
  }

  private enter(client: Client, entry: Entry): Visit {
    const { uploads, answers } = client
    this.clients.set(entry.client, client)
    this.count += 1
    if (entry.hasBody) {
      uploads.add(entry)
      this.uploads.add(entry)
    } else answers.add(entry)
    return {
      whole: () => {
        if (!uploads.delete(entry)) return
        this.uploads.delete(entry)
        entry.since = this.now()
        answers.add(entry)
      },
      over: () => this.leave(entry),
    }
  }

  private leave(entry: Entry): void {
    const client = this.clients.get(entry.client)
    if (client === undefined) return
    const wasHere = client.uploads.delete(entry) || client.answers.delete(entry)
    if (!wasHere) return
    this.uploads.delete(entry)
    this.count -= 1
    if (client.uploads.size + client.answers.size === 0) this.clients.delete(entry.client)
  }

  /** The oldest comes first: if even that one is young, nobody dawdles. */
  private dropSlow(uploads: Set<Entry>, afterMs: number): boolean {
    const [oldest] = uploads
    if (oldest === undefined || this.now() - oldest.since < afterMs) return false
    this.leave(oldest)
    oldest.drop()
    return true
  }

  private dropUnread(answers: Set<Entry>): boolean {
    for (const entry of answers) {
      if (this.now() - entry.since < this.bound.readMs) return false
      if (!entry.isAnswered()) continue
      this.leave(entry)
      entry.drop()
      return true
    }
    return false
  }
}
