import {
  type ProviderAccountMoved,
  canManageProviders,
  decideProviderSuspension,
  ok,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import {
  OfProviderInput,
  ofProviderRefusals,
  openProvider,
  presentManaged,
  type ProviderNotOpened,
  ProviderSuccess,
  tellProvider,
} from './manage-provider.ts'
import { saveSuspension } from './provider-account.repository.ts'

@InputType({ description: 'Which provider, and why.' })
class SuspendProviderInput extends OfProviderInput {
  @Field(() => ShortText, { description: 'Why, in at most 500 characters: the provider reads it.' })
  readonly reason!: string
}

@ObjectType({ description: 'Its account is suspended, and it is told why.' })
class SuspendProviderSuccess extends ProviderSuccess {}

/** Suspends a provider and tells it why: it neither orders nor invites any more, and its listings are not shown; everything stays to be read. */
export const suspendProvider = change({
  name: 'suspendProvider',
  description:
    'Suspends a provider and tells it why: it neither orders nor invites any more, and its listings are not shown; everything stays to be read. For the operator’s global administrator.',
  input: SuspendProviderInput,
  success: SuspendProviderSuccess,
  refusals: { ...ofProviderRefusals, invalid_input: InvalidInputError },
  async decide(
    work,
    input,
  ): Promise<Result<string, ProviderNotOpened | ProviderAccountMoved | UnacceptableField>> {
    const found = await openProvider(work, input.organizationId)
    if (!found.ok) return found
    const { organizationId, status } = found.value
    const decided = decideProviderSuspension(status, input.reason)
    if (!decided.ok) return decided
    await saveSuspension(work.tx, organizationId, { at: work.now, reason: decided.value })
    audit(work, {
      action: 'provider_account.suspend',
      objectType: 'organization',
      objectId: organizationId,
      before: { status },
      after: { status: 'suspended', reason: decided.value },
      readerIds: [organizationId],
    })
    await tellProvider(work, found.value, { suspendedFor: decided.value })
    return ok(organizationId)
  },
  present: presentManaged,
  mayRepeat: ({ actor }) => permitted(canManageProviders(actor)),
})
