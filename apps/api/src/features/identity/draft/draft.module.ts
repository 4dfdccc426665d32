import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { DraftResolver } from './draft.resolver.ts'
import { saveDraft } from './save-draft.ts'

@Module({ providers: [DraftResolver, changesOf([saveDraft])] })
export class DraftModule {}
