import { Field, Int, ObjectType } from '@nestjs/graphql'

@ObjectType({
  description:
    'What sets up an authenticator app. Nothing of it is stored: it counts once a code of the app was given.',
})
export class NewAuthenticator {
  @Field({ description: 'The secret in Base32, for whoever cannot scan the code.' })
  readonly secret!: string
  @Field({ description: 'What the QR code holds: an otpauth:// address.' })
  readonly address!: string
  @Field({
    description:
      'The same secret, sealed for this person and half an hour: send it back with the first code.',
  })
  readonly setup!: string
}

@ObjectType({ description: 'The authenticator app of a person.' })
export class AuthenticatorFacts {
  @Field({ description: 'Since when it counts.' })
  readonly addedAt!: Date
  @Field({ description: 'When a code of it was used last.' })
  readonly lastUsedAt!: Date
}

@ObjectType({ description: 'The second factor of the signed-in person.' })
export class OwnSecondFactor {
  @Field({ description: 'Whether this installation wants the person to have one.' })
  readonly isRequired!: boolean
  @Field(() => AuthenticatorFacts, { nullable: true, description: 'The authenticator app; null: none.' })
  readonly authenticator!: AuthenticatorFacts | null
  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  readonly recoveryCodesLeft!: number
  @Field({ description: 'Whether the person can remove it: there is one, and none is required.' })
  readonly viewerCanRemove!: boolean
}
