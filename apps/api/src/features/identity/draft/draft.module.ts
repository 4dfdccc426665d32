import { Module } from '@nestjs/common'
import { DraftResolver } from './draft.resolver.ts'
import { SaveDraft } from './save-draft.ts'

@Module({ providers: [DraftResolver, SaveDraft] })
export class DraftModule {}
