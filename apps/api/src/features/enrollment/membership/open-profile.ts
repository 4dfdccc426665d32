import { canManageMemberships, ok, type Refusal, refuse, type Result } from '@relais/domain'
import { Field, InputType } from '@nestjs/graphql'
import type { Work } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import { type LockedProfile, lockProfile } from './membership.repository.ts'

/** Input of what is done with a profile. */
@InputType({ isAbstract: true })
export abstract class OfProfileInput {
  @Field(() => ObjectId, { description: 'Which profile.' })
  readonly profileId!: string
}

/** Why a profile is not opened. */
export type ProfileNotOpened = Refusal<'not_permitted' | 'not_found'>

/** The types of {@link ProfileNotOpened}. */
export const ofProfileRefusals = { not_permitted: NotPermittedError, not_found: NotFoundError }

/** Goes on as the operator with a profile, and holds it. */
export async function openProfile(
  { tx, actor }: Work,
  id: string,
): Promise<Result<LockedProfile, ProfileNotOpened>> {
  if (!canManageMemberships(actor)) return refuse({ code: 'not_permitted' })
  await becomeOperator(tx)
  const found = await lockProfile(tx, id)
  return found ? ok(found) : refuse({ code: 'not_found' })
}

/** Input of what is done with an account of a profile. */
@InputType({ isAbstract: true })
export abstract class OfLinkInput extends OfProfileInput {
  @Field(() => ObjectId, { description: 'Which account: one that is linked to the profile.' })
  readonly accountId!: string
}
