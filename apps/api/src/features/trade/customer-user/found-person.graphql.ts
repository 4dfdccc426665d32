import { Field, ID, ObjectType } from '@nestjs/graphql'

@ObjectType({ description: 'A customer of a person who was found.' })
export class PersonCustomer {
  @Field(() => ID, { description: 'Id of the customer.' })
  readonly id!: string
  @Field({ description: 'Its legal name.' })
  readonly legalName!: string
}

@ObjectType({ description: 'Somebody who was found by name: at a customer, or a colleague.' })
export class FoundPerson {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly id!: string
  @Field({ description: 'Name on screen.' })
  readonly displayName!: string
  @Field({ description: 'Sign-in name, lower case.' })
  readonly userPrincipalName!: string
  @Field(() => PersonCustomer, {
    nullable: true,
    description: 'The customer in whose tenant the person is; null: a colleague.',
  })
  readonly customer!: PersonCustomer | null
}
