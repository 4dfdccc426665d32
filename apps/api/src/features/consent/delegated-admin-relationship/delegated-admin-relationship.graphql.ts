import type { DelegatedRole } from '@relais/domain'
import { Field, ID, ObjectType } from '@nestjs/graphql'
import { DelegatedRoleCode } from '../../../platform/graphql/code.graphql.ts'

@ObjectType({
  description: 'Administration of a tenant that your organization gave or got, and that ends by itself.',
})
export class EndingDelegatedAdmin {
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
