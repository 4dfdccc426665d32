import { GraphqlRequestError } from '@relais/graphql-client'
import { type Refusal } from '@relais/portal-kit'
import { type DraftValues, names, spokenOf, valuesOf } from './draft-values.ts'
import type { SentInvitation } from './invitation-queries.ts'
import { holdsLink } from './invitation-text.ts'

/** How the draft and the server stand to each other. */
export type DraftState =
  | 'saved'
  | 'typing'
  | 'saving'
  | 'held_back'
  | 'conflict'
  | 'closed'
  | 'refused'
  | 'failed'

/** What a draft shows. */
export type DraftView = {
  values: DraftValues
  state: DraftState
  /** Why the last save was refused; null: it was not. */
  refusal: (Refusal & { field?: string; reason?: string }) | null
  /** Why the last save brought no answer; null: it did. */
  failure: GraphqlRequestError | null
  /** What is asked has changed, and the text, which somebody wrote, has not. */
  stale: boolean
  /** Somebody else (or another tab) saved what is typed in here otherwise; null: nobody did. */
  conflict: DraftConflict | null
}

/** The saved draft as it is now, who saved it, and which of the fields changed on both sides. */
export type DraftConflict = {
  theirs: SentInvitation
  changedByName: string
  changedAt: string
  fields: (keyof DraftValues)[]
}

/** What the server answers to a save. */
export type SaveAnswer =
  | { saved: SentInvitation }
  | { refused: Refusal & { field?: string; reason?: string; changedByName?: string; changedAt?: string } }

/** What a keeper needs of the world. */
export type DraftWorld = {
  /** Saves these fields, if the draft is still of this revision. Rejects with GraphqlRequestError when no answer came. */
  send: (input: Partial<DraftValues> & { revision: number; startTextAgain?: boolean }) => Promise<SaveAnswer>
  /** Reads the draft as it is saved now; null: it is gone. */
  read: () => Promise<SentInvitation | null>
  /** Told of every saved draft. */
  remember: (invitation: SentInvitation) => void
}

/**
 * What is typed in a draft, and its saving, one save after the other. What another tab or person saved meanwhile is taken over
 * where it does not touch what is typed here; where it does, both are kept until the person chose.
 */
export class DraftKeeper {
  private view: DraftView
  private base: DraftValues
  private revision: number
  private readonly link: string
  private readonly listeners = new Set<() => void>()
  private running: Promise<unknown> = Promise.resolve()
  /** It is no draft any more. */
  private out = false

  constructor(
    invitation: SentInvitation,
    private readonly world: DraftWorld,
  ) {
    this.base = valuesOf(invitation)
    this.revision = invitation.revision
    this.link = invitation.link
    this.view = {
      values: this.base,
      state: 'saved',
      refusal: null,
      failure: null,
      stale: false,
      conflict: null,
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): DraftView => this.view

  /** Revision that this page shows: what goes out is what was seen. */
  get shownRevision(): number {
    return this.revision
  }

  /** Whether something is typed that is not saved. */
  get isUnsaved(): boolean {
    return this.typed().length > 0
  }

  /** Something was typed. Nothing is, once it is out: there is no draft to change. */
  change(part: Partial<DraftValues>): void {
    const { state } = this.view
    if (this.out && state !== 'closed') return
    const values = { ...this.view.values, ...part }
    this.show({ values, refusal: null, state: state === 'conflict' || state === 'closed' ? state : 'typing' })
  }

  /** The text is right as it is, though what is asked has changed. */
  keepText(): void {
    this.show({ stale: false })
  }

  /** Saves what is typed. False: it is not saved, and the view says why. */
  save(): Promise<boolean> {
    const mine = this.running.then(() => this.saveNow())
    this.running = mine
    return mine
  }

  /** Starts subject and text again from the template; gives what was there, to take it back. Null: it did not work. */
  async startAgain(): Promise<DraftValues | null> {
    const before = this.view.values
    const run = this.running.then(() => this.exchange({ startTextAgain: true }))
    this.running = run
    return (await run) ? before : null
  }

  /** The draft as read again. */
  received(invitation: SentInvitation): void {
    // A draft that its sender may not save now is still one: what is typed stays typed.
    if (invitation.status !== 'draft') {
      this.out = true
      if (this.isUnsaved) this.show({ state: 'closed' })
      return
    }
    // It went out and was taken back: it can be written in again.
    this.out = false
    if (this.view.state === 'closed') this.show({ state: 'typing' })
    if (invitation.revision <= this.revision) return
    // Who it was, the refusal of a save says.
    if (this.touchedOnBothSides(invitation).length > 0) void this.save()
    else this.takeOver(invitation, this.ownOf(invitation))
  }

  /** Of a conflict: what is typed here is saved over the other. */
  keepMine(): Promise<boolean> {
    const { conflict, values } = this.view
    if (conflict === null) return this.save()
    const kept = Object.fromEntries(conflict.fields.map((name) => [name, values[name]]))
    this.takeOver(conflict.theirs, { ...this.ownOf(conflict.theirs), ...kept })
    return this.save()
  }

  /** Of a conflict: the other is taken; gives what was typed here, to take it back. */
  takeTheirs(): DraftValues {
    const { conflict, values } = this.view
    if (conflict !== null) this.takeOver(conflict.theirs, {})
    return values
  }

  private async saveNow(): Promise<boolean> {
    const { state, values } = this.view
    if (state === 'conflict' || state === 'closed') return false
    const typed = this.typed()
    if (typed.length === 0) {
      this.show({ state: 'saved' })
      return true
    }
    if (!holdsLink(values.text, this.link)) {
      this.show({ state: 'held_back' })
      return false
    }
    return this.exchange(Object.fromEntries(typed.map((name) => [name, values[name]])))
  }

  private async exchange(part: Partial<DraftValues> & { startTextAgain?: boolean }): Promise<boolean> {
    this.show({ state: 'saving' })
    try {
      const answer = await this.world.send({ ...part, revision: this.revision })
      if ('refused' in answer) return this.refuse(answer.refused)
      const { saved } = answer
      this.revision = saved.revision
      this.world.remember(saved)
      if (part.startTextAgain) {
        this.takeOver(saved, {})
        this.show({ stale: false })
      } else this.follow(saved, part)
      this.show({ state: this.isUnsaved ? 'typing' : 'saved', refusal: null, failure: null })
      return !this.isUnsaved
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      this.show({ state: 'failed', failure: error })
      return false
    }
  }

  /** What was sent is saved; what was not, and nobody types in, is as the server has it: a text that follows what is asked. */
  private follow(saved: SentInvitation, part: Partial<DraftValues>): void {
    const theirs = valuesOf(saved)
    const speaks = spokenOf.some((name) => name in part)
    const stays = theirs.text === this.base.text
    const values = { ...this.view.values }
    for (const name of names) {
      if (name in part) continue
      if (values[name] === this.base[name]) values[name] = theirs[name]
      this.base = { ...this.base, [name]: theirs[name] }
    }
    this.base = { ...this.base, ...part }
    this.show({ values, ...(speaks && stays ? { stale: true } : {}) })
  }

  private async refuse(refusal: Extract<SaveAnswer, { refused: object }>['refused']): Promise<boolean> {
    if (refusal.code === 'invitation_status') {
      this.show({ state: 'closed', refusal: null, failure: null })
      return false
    }
    const theirs = refusal.code === 'draft_changed' ? await this.world.read() : null
    if (theirs === null) {
      this.show({ state: 'refused', refusal, failure: null })
      return false
    }
    this.meet(theirs, refusal)
    // It did not touch what is typed here, or was the same.
    return this.view.state === 'conflict' ? false : this.saveNow()
  }

  private meet(theirs: SentInvitation, by: { changedByName?: string; changedAt?: string }): void {
    const fields = this.touchedOnBothSides(theirs)
    if (fields.length === 0) return this.takeOver(theirs, this.ownOf(theirs))
    const { changedByName = '', changedAt = '' } = by
    this.show({
      state: 'conflict',
      refusal: null,
      failure: null,
      conflict: { theirs, changedByName, changedAt, fields },
    })
  }

  private touchedOnBothSides(theirs: SentInvitation): (keyof DraftValues)[] {
    const saved = valuesOf(theirs)
    const { values } = this.view
    return this.typed().filter((name) => saved[name] !== this.base[name] && saved[name] !== values[name])
  }

  /** What is typed here and nobody else touched. */
  private ownOf(theirs: SentInvitation): Partial<DraftValues> {
    const saved = valuesOf(theirs)
    const own = this.typed().filter((name) => saved[name] === this.base[name])
    return Object.fromEntries(own.map((name) => [name, this.view.values[name]]))
  }

  private takeOver(theirs: SentInvitation, mine: Partial<DraftValues>): void {
    this.revision = theirs.revision
    this.base = valuesOf(theirs)
    const values = { ...this.base, ...mine }
    this.show({ values, conflict: null, refusal: null, failure: null })
    this.show({ state: this.isUnsaved ? 'typing' : 'saved' })
  }

  private typed(): (keyof DraftValues)[] {
    return names.filter((name) => this.view.values[name] !== this.base[name])
  }

  private show(part: Partial<DraftView>): void {
    this.view = { ...this.view, ...part }
    for (const listener of this.listeners) listener()
  }
}
