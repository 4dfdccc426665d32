import {
  type PasswordLinkPurpose,
  passwordLinkPurposes,
  type PasswordLinkState,
  passwordLinkStates,
} from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'

const PasswordLinkStateCode = enumOf(
  passwordLinkStates,
  'PasswordLinkState',
  'How a link that sets a password stands. open: it works. expired: its time is over. replaced: a newer one was sent. used: it was used, or closed. withdrawn: whoever it was for is gone or disabled.',
)
const PasswordLinkPurposeCode = enumOf(
  passwordLinkPurposes,
  'PasswordLinkPurpose',
  'What a link that sets a password is for. reset: the old one was forgotten. welcome: the person is new.',
)

@ObjectType({ description: 'A link that sets a password, as whoever holds it may know it.' })
export class PasswordLink {
  @Field(() => PasswordLinkStateCode, { description: 'How it stands.' })
  readonly state!: PasswordLinkState
  @Field(() => PasswordLinkPurposeCode, { description: 'What it is for.' })
  readonly purpose!: PasswordLinkPurpose
  @Field({ description: 'Until when it works, or worked.' })
  readonly expiresAt!: Date
  @Field(() => String, {
    nullable: true,
    description: 'What its person signs in with; null unless it is open.',
  })
  readonly userPrincipalName!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Whose people the person is one of; null unless it is open or can be renewed.',
  })
  readonly organizationName!: string | null
  @Field({ description: 'Whether you get a new one by it: an invitation whose time is over.' })
  readonly viewerCanRenew!: boolean
}
