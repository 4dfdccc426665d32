import { randomUUID } from 'node:crypto'
import type { PublicListing } from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { Clock } from '../../../platform/clock.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CLOCK } from '../../../platform/tokens.ts'
import { listPublicListings } from './public-listing.queries.ts'

/** How long what was read is good for, in milliseconds: a listing that is hidden is gone after so long. */
export const directoryFreshMs = 15_000

/**
 * What everybody may read of the directory, for the public page and for the portal: this process reads it from the database once in
 * {@link directoryFreshMs} for all who come (ADR 43); who comes while it is read waits for the same. A failure is not kept.
 */
@Injectable()
export class DirectoryReader {
  private kept: { readonly at: number; readonly listings: Promise<readonly PublicListing[]> } | null = null

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Every listing that everybody may read, at most fifteen seconds old. */
  read(): Promise<readonly PublicListing[]> {
    const now = this.clock.now()
    const { kept } = this
    if (kept !== null && Math.abs(now.getTime() - kept.at) < directoryFreshMs) return kept.listings
    const listings = this.unitOfWork.readAnonymously(
      { id: randomUUID(), portal: 'reseller', sessionHash: null, address: 'directory', now },
      ({ tx }) => listPublicListings(tx),
      { role: 'app_public' },
    )
    const mine = { at: now.getTime(), listings }
    this.kept = mine
    listings.catch(() => {
      if (this.kept === mine) this.kept = null
    })
    return listings
  }
}
