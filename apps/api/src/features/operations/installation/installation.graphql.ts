import { Field, ObjectType } from '@nestjs/graphql'

@ObjectType({ description: 'What the first page of an empty installation needs to know.' })
export class FirstRun {
  @Field({ description: 'Whether the operator is still to be made, by the one-time code of the console.' })
  readonly isOpen!: boolean
  @Field({ description: 'The domain under which this installation makes tenants.' })
  readonly tenantDomain!: string
}
