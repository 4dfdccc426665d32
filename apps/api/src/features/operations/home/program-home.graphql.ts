import { Field, Int, ObjectType } from '@nestjs/graphql'
import { HomeTaskType } from './home.graphql.ts'

@ObjectType({
  description: 'Organizations of the installation at the end of a month (UTC); of the running month: now.',
})
export class ProgramMonth {
  @Field(() => Date, { description: 'Its first moment.' })
  readonly startsAt!: Date
  @Field(() => Int, { description: 'Providers.' })
  readonly providers!: number
  @Field(() => Int, { description: 'Resellers.' })
  readonly resellers!: number
  @Field(() => Int, { description: 'Organizations that consented to a partner.' })
  readonly customers!: number
}

@ObjectType({ description: 'What the home page shows to the operator’s people besides.' })
export class ProgramHome {
  @Field(() => [HomeTaskType], { description: 'What is to be done for the installation, in order.' })
  readonly tasks!: readonly HomeTaskType[]
  @Field(() => [ProgramMonth], { description: 'The last twelve months, the running one last.' })
  readonly months!: readonly ProgramMonth[]
}
