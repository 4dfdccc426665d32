import {
  type ProviderAccountMoved,
  canManageProviders,
  decideProviderReinstatement,
  ok,
  type Result,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
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

@InputType({ description: 'Which provider.' })
class ReinstateProviderInput extends OfProviderInput {}

@ObjectType({ description: 'Its account is open again.' })
class ReinstateProviderSuccess extends ProviderSuccess {}

/** Opens the account of a suspended provider again. */
export const reinstateProvider = change({
  name: 'reinstateProvider',
  description: 'Opens the account of a suspended provider again. For the operator’s global administrator.',
  input: ReinstateProviderInput,
  success: ReinstateProviderSuccess,
  refusals: ofProviderRefusals,
  async decide(work, input): Promise<Result<string, ProviderNotOpened | ProviderAccountMoved>> {
    const found = await openProvider(work, input.organizationId)
    if (!found.ok) return found
    const { organizationId, status } = found.value
    const decided = decideProviderReinstatement(status)
    if (!decided.ok) return decided
    await saveSuspension(work.tx, organizationId, null)
    audit(work, {
      action: 'provider_account.reinstate',
      objectType: 'organization',
      objectId: organizationId,
      before: { status },
      after: { status: 'active' },
      readerIds: [organizationId],
    })
    await tellProvider(work, found.value, 'provider-reinstated')
    return ok(organizationId)
  },
  present: presentManaged,
  mayRepeat: ({ actor }) => permitted(canManageProviders(actor)),
})
