import { Field, ID, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'

/** The success of what makes a tenant and signs its administrator in. */
@ObjectType({ isAbstract: true })
export abstract class FoundedTenantSuccess extends Success {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly organizationId!: string
  @Field({ description: 'Its default domain.' })
  readonly domain!: string
  @Field({ description: 'Sign-in name of its global administrator.' })
  readonly userPrincipalName!: string
  @Field({
    description:
      'Whether this answer carries a session. False for a dry run, and when a request was repeated: sign in then.',
  })
  readonly signedIn!: boolean
}
