import { type TroubledJobState, troubledJobStates } from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'

const TroubledJobStateCode = enumOf(
  troubledJobStates,
  'TroubledJobState',
  'running: it runs now. later: it is tried again by itself. failed: it had all its tries.',
)

@ObjectType({ description: 'A job that met something.' })
export class TroubledJob {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string
  @Field({ description: 'What it does, in snake_case.' })
  readonly task!: string
  @Field(() => TroubledJobStateCode, { description: 'How it stands.' })
  readonly state!: TroubledJobState
  @Field(() => Int, { description: 'How often it was tried.' })
  readonly attempts!: number
  @Field(() => Int, { description: 'How often it is tried at most.' })
  readonly maxAttempts!: number
  @Field({ description: 'What it met, as the program says it: at most 500 characters.' })
  readonly lastError!: string
  @Field(() => Date, { description: 'When it is tried next; of one that failed: when it was to be.' })
  readonly runAt!: Date
  @Field(() => Date, { description: 'When it was tried last.' })
  readonly triedAt!: Date
  @Field(() => Date, { description: 'When it was asked for.' })
  readonly createdAt!: Date
}

@ObjectType({
  description: 'How the queue of jobs is, by its own clock. Each count ends at 1,000: so many or more.',
})
export class JobQueue {
  @Field(() => Int, { description: 'Those that are due and not taken yet.' })
  readonly waiting!: number
  @Field(() => Int, { description: 'Those that are due later: most are tried again then.' })
  readonly later!: number
  @Field(() => Int, { description: 'Those that run.' })
  readonly running!: number
  @Field(() => Int, { description: 'Those that failed for good.' })
  readonly failed!: number
  @Field(() => Date, {
    nullable: true,
    description: 'Since when the one waits that is taken next; null: none waits.',
  })
  readonly oldest!: Date | null
  @Field(() => [TroubledJob], { description: 'The last fifty that met something.' })
  readonly troubled!: readonly TroubledJob[]
}
