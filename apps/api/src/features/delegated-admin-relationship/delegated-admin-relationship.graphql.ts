import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../platform/graphql/change.graphql.ts'

@InputType({ description: 'Which administration ends before its time.' })
export class EndDelegatedAdminRelationshipInput {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
}

@ObjectType({
  description:
    'The administration has ended; the relationship or partnership it hung on goes on. Both sides are told.',
})
export class EndDelegatedAdminRelationshipSuccess extends Success {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field(() => Date, { description: 'When.' })
  readonly endedAt!: Date
}
