import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { JobResolver } from './job.resolver.ts'
import { retryJob } from './retry-job.ts'

@Module({ providers: [JobResolver, changesOf([retryJob])] })
export class JobModule {}
