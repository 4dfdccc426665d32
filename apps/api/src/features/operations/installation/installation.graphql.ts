import type { Language } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { Secret, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'

@ObjectType({ description: 'What the first page of an empty installation needs to know.' })
export class FirstRun {
  @Field({ description: 'Whether the operator is still to be made, by the one-time code of the console.' })
  readonly isOpen!: boolean
  @Field({ description: 'The domain under which this installation makes tenants.' })
  readonly tenantDomain!: string
}

@InputType({
  description:
    'The operator of an empty installation and its first global administrator, by the one-time code.',
})
export class CreateOperatorInput {
  @Field(() => Secret, {
    description:
      'The code that `start` or `relais operator code` printed; case, spaces and hyphens do not matter.',
  })
  readonly code!: string
  @Field(() => ShortText, { description: 'Legal name of the organization, at most 200 characters.' })
  readonly legalName!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2.' })
  readonly country!: string
  @Field(() => LanguageCode, { description: 'Language of the organization and of its administrator.' })
  readonly language!: Language
  @Field(() => ShortText, { description: 'IANA time zone, such as Europe/Paris.' })
  readonly timeZone!: string
  @Field(() => ShortText, {
    description: 'First part of the default domain: 3 to 63 letters, digits and inner hyphens.',
  })
  readonly domainLabel!: string
  @Field(() => ShortText, { description: 'Name of the administrator on screen, at most 100 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { description: "The part of the administrator's sign-in name before the @." })
  readonly userPrincipalNameLabel!: string
  @Field(() => ShortText, { description: 'Where mails to the administrator go.' })
  readonly contactMail!: string
  @Field(() => Secret, { description: 'At least 15 characters.' })
  readonly password!: string
}

@ObjectType({ description: 'The operator exists; its administrator is signed in at this portal.' })
export class CreateOperatorSuccess extends Success {
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
