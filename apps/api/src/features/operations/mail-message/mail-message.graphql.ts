import {
  type MailMessageSort,
  mailMessageSorts,
  type MailProblem,
  type MailStatus,
  mailStatuses,
} from '@relais/domain'
import { mailTemplates } from '@relais/emails'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf, MailProblemCode } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'

const codeOf = (template: string): string => template.replaceAll('-', '_')
const codes = new Map<string, string>(mailTemplates.map((template) => [template, codeOf(template)]))

/** A kind of mail as a code of GraphQL; null: this version knows it no more. */
export const mailTemplateCode = (template: string): string | null => codes.get(template) ?? null

const MailTemplateCode = enumOf([...codes.values()], 'MailTemplate', 'A kind of mail.')
const MailStatusCode = enumOf(
  mailStatuses,
  'MailStatus',
  'waiting: no mail server took it yet. handed_over: one took it. failed: it was given up and is not tried any more.',
)

@ObjectType({
  description:
    'A mail of the installation as the operator sees it: that it went, to whom and why not; not what it says.',
})
export class MailMessage {
  @Field(() => ID, { description: 'Id of the mail, which its Message-ID begins with.' })
  readonly id!: string
  @Field({ description: 'Address of the recipient.' })
  readonly recipientMail!: string
  @Field(() => MailTemplateCode, {
    nullable: true,
    description: 'What kind of mail it is; null: one of an older version, which this one knows no more.',
  })
  readonly template!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Legal name of the organization whose act caused it; null: the installation’s own.',
  })
  readonly organizationName!: string | null
  @Field(() => MailStatusCode, { description: 'What has become of it.' })
  readonly status!: MailStatus
  @Field(() => MailProblemCode, { nullable: true, description: 'What keeps it; null: nothing known.' })
  readonly problem!: MailProblem | null
  @Field(() => String, {
    nullable: true,
    description: 'What the last attempt met, in the words of the mail server; null: nothing wrong.',
  })
  readonly lastError!: string | null
  @Field(() => Int, { description: 'How often it was tried.' })
  readonly attempts!: number
  @Field(() => Date, { description: 'When it was written.' })
  readonly createdAt!: Date
  @Field(() => Date, {
    nullable: true,
    description: 'When a mail server took it or it was given up; null: it waits.',
  })
  readonly endedAt!: Date | null
}

/** A page of mails. */
export const MailMessageConnection = connectionOf(MailMessage, 'MailMessageConnection')

const MailMessageSortCode = enumOf(
  mailMessageSorts,
  'MailMessageSort',
  'How mails are sorted: by when they were written, the oldest first or the newest.',
)

@ArgsType()
export class MailMessagesArgs extends PageArgs {
  @Field(() => MailStatusCode, {
    nullable: true,
    description: 'Only those of which this has become; null: all.',
  })
  status?: MailStatus | null
  @Field(() => SearchText, {
    nullable: true,
    description: 'Only those to this address, whole and however it is written.',
  })
  recipient?: string | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only those that an act of this organization caused; null: all.',
  })
  organizationId?: string | null
  @Field(() => MailMessageSortCode, { defaultValue: 'created_descending', description: 'In which order.' })
  sort!: MailMessageSort
}
