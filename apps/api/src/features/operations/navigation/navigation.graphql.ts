import { Field, Int, ObjectType } from '@nestjs/graphql'

@ObjectType({ description: 'What the frame of every page says of what waits for the signed-in person.' })
export class Navigation {
  @Field(() => Int, { description: 'Notifications of this portal that the person has not read yet.' })
  readonly unreadNotifications!: number
  @Field(() => Int, {
    nullable: true,
    description:
      'Invitations that the organization sent and that wait for an answer, of the newest 200; 100: that many or more. Null: not yours to see.',
  })
  readonly openInvitations!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Carts with something in them that the person began and that are neither ordered nor expired; 100: that many or more. Null: not yours to order.',
  })
  readonly openCarts!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Invitations made out to a domain of the organization that wait for its answer, as `waitingInvitations` lists them. Null: not yours to answer.',
  })
  readonly waitingInvitations!: number | null
}
