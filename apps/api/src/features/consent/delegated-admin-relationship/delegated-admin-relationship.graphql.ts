import type { DelegatedRole } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode } from '../../../platform/graphql/code.graphql.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'

@ObjectType({
  description: 'Administration of a tenant that your organization gave or got, and that ends by itself.',
})
export class EndingAdministration {
  @Field(() => ID, { description: 'The delegated admin relationship.' })
  readonly id!: string
  @Field({ description: 'Its name.' })
  readonly displayName!: string
  @Field(() => ID, { description: 'Who administers.' })
  readonly partnerId!: string
  @Field({ description: 'Legal name of who administers.' })
  readonly partnerName!: string
  @Field(() => ID, { description: 'Whose tenant it is.' })
  readonly subjectId!: string
  @Field({ description: 'Legal name of whose tenant it is.' })
  readonly subjectName!: string
  @Field({ description: "True: the tenant is a reseller's of a partnership; false: a customer's." })
  readonly ofReseller!: boolean
  @Field(() => [DelegatedRoleCode], { description: 'Roles in the tenant.' })
  readonly roles!: readonly DelegatedRole[]
  @Field(() => Date, { description: 'It has no effect from then on.' })
  readonly endsAt!: Date
}

@InputType({ description: 'Which administration ends before its time.' })
export class EndDelegatedAdminRelationshipInput {
  @Field(() => ObjectId, { description: 'The delegated admin relationship.' })
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
