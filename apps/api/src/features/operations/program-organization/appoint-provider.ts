import {
  type ProviderAccountMoved,
  canManageProviders,
  decideProviderAppointment,
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
import { insertProviderAccount } from './provider-account.repository.ts'

@InputType({ description: 'Which organization.' })
class AppointProviderInput extends OfProviderInput {}

@ObjectType({ description: 'It is a provider.' })
class AppointProviderSuccess extends ProviderSuccess {}

/** Makes an organization that is there already a provider: it invites resellers and orders from now on. */
export const appointProvider = change({
  name: 'appointProvider',
  description:
    'Makes an organization that is there already a provider: it invites resellers and orders from now on. For the operator’s global administrator.',
  input: AppointProviderInput,
  success: AppointProviderSuccess,
  refusals: ofProviderRefusals,
  async decide(work, input): Promise<Result<string, ProviderNotOpened | ProviderAccountMoved>> {
    const found = await openProvider(work, input.organizationId)
    if (!found.ok) return found
    const { organizationId, status } = found.value
    const decided = decideProviderAppointment(status)
    if (!decided.ok) return decided
    await insertProviderAccount(work.tx, organizationId, work.now)
    audit(work, {
      action: 'provider_account.appoint',
      objectType: 'organization',
      objectId: organizationId,
      before: null,
      after: { account: 'provider', status: 'active' },
      readerIds: [organizationId],
    })
    await tellProvider(work, found.value, 'provider-appointed')
    return ok(organizationId)
  },
  present: presentManaged,
  mayRepeat: ({ actor }) => permitted(canManageProviders(actor)),
})
