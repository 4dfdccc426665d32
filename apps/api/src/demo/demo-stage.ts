import { randomUUID } from 'node:crypto'
import { addMinutes, sessionIdleMinutes } from '@relais/domain'
import type { INestApplicationContext } from '@nestjs/common'
import type { Caller } from '../platform/auth/caller.ts'
import type { DemoClient, DemoSession } from './demo-client.ts'
import type { MovableClock } from './history-clock.ts'
import { type DemoOrganization, demoPassword, mailOf, portalOf } from './world/demo-organization.ts'
import type { DemoPerson } from './world/demo-person.ts'

interface SignedIn {
  readonly session: DemoSession
  lastSeen: Date
  readonly until: Date
}

/** What events happen on: the application, its moved clock, and who is signed in at that moment. */
export class DemoStage {
  private readonly signedIn = new Map<string, SignedIn>()
  private readonly organizationIds = new Map<string, string>()

  constructor(
    readonly app: INestApplicationContext,
    readonly client: DemoClient,
    private readonly clock: MovableClock,
    private readonly caller: Caller,
  ) {}

  /** The moment the history has come to. */
  get now(): Date {
    return this.clock.now()
  }

  /** Moves the clock on; never back, where two events overlap. */
  moveTo(moment: Date): void {
    if (moment > this.clock.now()) this.clock.set(moment)
  }

  /** Lets time pass between two steps of an event. */
  pass(minutes: number): void {
    this.clock.set(addMinutes(this.clock.now(), minutes))
  }

  /** A caller of the operator's commands, now. */
  command(): Caller {
    return { ...this.caller, id: randomUUID(), now: this.clock.now() }
  }

  /** Somebody of an organization, signed in at its portal; again when the moved clock has ended the session. */
  async as(
    organization: DemoOrganization,
    person: DemoPerson = organization.people[0],
  ): Promise<DemoSession> {
    const name = mailOf(organization, person)
    const now = this.clock.now()
    const known = this.signedIn.get(name)
    if (known && now < known.until && now < addMinutes(known.lastSeen, sessionIdleMinutes)) {
      known.lastSeen = now
      return known.session
    }
    const session = await this.client.signIn(portalOf(organization), name, demoPassword)
    this.signedIn.set(name, { session, lastSeen: now, until: addMinutes(now, 12 * sessionIdleMinutes) })
    return session
  }

  /** Remembers the id of an organization that was just made. */
  remember(organization: DemoOrganization, id: string): void {
    this.organizationIds.set(organization.domain, id)
  }

  /** The id of an organization; where an earlier run made it, asked of its own people. */
  async idOf(organization: DemoOrganization): Promise<string> {
    const known = this.organizationIds.get(organization.domain)
    if (known !== undefined) return known
    const viewer = await this.client.ask<{ organization: { id: string } }>(
      await this.as(organization),
      '{ viewer { organization { id } } }',
      {},
    )
    this.remember(organization, viewer.organization.id)
    return viewer.organization.id
  }
}
