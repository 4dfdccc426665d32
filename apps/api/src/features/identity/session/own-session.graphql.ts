import type { Portal } from '@relais/domain'
import { Field, ID, ObjectType } from '@nestjs/graphql'
import { PortalCode } from '../../../platform/graphql/code.graphql.ts'

@ObjectType({ description: 'A browser in which you are signed in.' })
export class OwnSession {
  @Field(() => ID, { description: 'Id of the session.' })
  readonly id!: string
  @Field(() => PortalCode, { description: 'At which portal.' })
  readonly portal!: Portal
  @Field(() => String, {
    nullable: true,
    description: 'Name of the browser, as it says itself; null: not known.',
  })
  readonly browser!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Name of the system it runs on, as it says itself; null: not known.',
  })
  readonly system!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Its network address when you signed in: as much as is known of the place; null: not known.',
  })
  readonly address!: string | null
  @Field({ description: 'When you signed in.' })
  readonly since!: Date
  @Field({ description: 'When it was used last, to about a minute.' })
  readonly lastSeenAt!: Date
  @Field({ description: 'Whether it is the one of this request.' })
  readonly isCurrent!: boolean
}
