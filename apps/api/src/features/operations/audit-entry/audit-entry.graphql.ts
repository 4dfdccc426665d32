import { type AuditTopic, auditTopics } from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { Day, ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'

const AuditTopicCode = enumOf(auditTopics, 'AuditTopic', 'What acts of the audit log are about.')

const auditSides = ['own', 'other'] as const
/** Whose people acted. */
export type AuditSide = (typeof auditSides)[number]
const AuditSideCode = enumOf(
  auditSides,
  'AuditSide',
  'Whose people acted. own: people of your organization. other: people of another one, such as a partner on its behalf.',
)

@ObjectType({ description: 'A person or an organization that an audit entry names.' })
export class AuditParty {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string
  @Field({ description: 'Its name as it is now.' })
  readonly name!: string
}

@ObjectType({
  description: 'One act: who did what, for whom, when. Written with the change, never changed after.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Id of the entry.' })
  readonly id!: string
  @Field({ description: 'When it was done.' })
  readonly at!: Date
  @Field({ description: 'What was done, as `<noun>.<verb>`.' })
  readonly action!: string
  @Field(() => AuditParty, {
    nullable: true,
    description: 'The person who did it; null: nobody was signed in (a link, a command).',
  })
  readonly actor!: AuditParty | null
  @Field(() => AuditParty, {
    nullable: true,
    description: 'The organization the person acted for; null: none, or one that you have no record with.',
  })
  readonly organization!: AuditParty | null
  @Field({ description: 'Whether the person acted for your own organization.' })
  readonly isOwn!: boolean
  @Field(() => AuditParty, {
    nullable: true,
    description: 'The organization on whose behalf it was done; null: the acting one itself.',
  })
  readonly onBehalfOf!: AuditParty | null
  @Field({ description: 'Kind of the object.' })
  readonly objectType!: string
  @Field(() => ID, { description: 'Id of the object.' })
  readonly objectId!: string
  @Field(() => String, {
    nullable: true,
    description: 'Name or number of the object as it is now; null: it has none.',
  })
  readonly objectName!: string | null
  @Field(() => [AuditParty], {
    description:
      'The organizations whose ids `before` and `after` hold, as far as you have a record with them.',
  })
  readonly parties!: readonly AuditParty[]
  @Field(() => String, {
    nullable: true,
    description: 'What the object was, redacted, as JSON text; null: nothing of it was noted.',
  })
  readonly before!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'What the object became, redacted, as JSON text; null: nothing of it was noted.',
  })
  readonly after!: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'The relationship that allowed it; null: none was needed.',
  })
  readonly relationshipId!: string | null
  @Field({ description: 'Id of the request that did it.' })
  readonly requestId!: string
  @Field({ description: 'How the person had proved who it is: `password`, `second_factor` or `none`.' })
  readonly authenticationStrength!: string
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntryConnection')

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => Day, {
    nullable: true,
    description: 'First day, `YYYY-MM-DD`, in your time zone; null: from the beginning.',
  })
  from?: string | null
  @Field(() => Day, {
    nullable: true,
    description: 'Last day, `YYYY-MM-DD`, in your time zone; null: until now.',
  })
  to?: string | null
  @Field(() => AuditTopicCode, { nullable: true, description: 'Only acts about this; null: about anything.' })
  topic?: AuditTopic | null
  @Field(() => AuditSideCode, { nullable: true, description: 'Only acts of these people; null: of anybody.' })
  side?: AuditSide | null
  @Field(() => ObjectId, { nullable: true, description: 'Only acts of this person; null: of anybody.' })
  actorId?: string | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only acts for or on behalf of this organization; null: of any.',
  })
  organizationId?: string | null
  @Field(() => ObjectId, { nullable: true, description: 'Only acts on this object; null: on any.' })
  objectId?: string | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Part of the name of a person or an organization that acted or was acted for: 3 to 100 characters.',
  })
  search?: string | null
}
