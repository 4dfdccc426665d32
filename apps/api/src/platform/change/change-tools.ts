import { Global, Inject, Injectable, Module } from '@nestjs/common'
import { LinkNoteLimit } from '../auth/link-note-limit.ts'
import { SignInLimit } from '../auth/sign-in-limit.ts'
import type { Config } from '../config.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { CONFIG } from '../tokens.ts'

/** What a change is run with, by whatever channel: transactions, limits and the configuration. */
@Injectable()
export class ChangeTools {
  constructor(
    readonly unitOfWork: UnitOfWork,
    readonly signInLimit: SignInLimit,
    readonly linkNoteLimit: LinkNoteLimit,
    @Inject(CONFIG) readonly config: Config,
  ) {}
}

@Global()
@Module({
  providers: [SignInLimit, LinkNoteLimit, ChangeTools],
  exports: [ChangeTools],
})
export class ChangeModule {}
