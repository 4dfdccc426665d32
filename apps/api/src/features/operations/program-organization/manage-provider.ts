import {
  canManageProviders,
  decidingPeople,
  ok,
  type ProviderAccountMoved,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import type { Occasion } from '../../../platform/change/change.ts'
import { sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { findRecipientsForOperator } from '../../../platform/mail/recipient.queries.ts'
import { becomeOperator } from '../../identity/index.ts'
import { ProgramOrganizationRecord } from './program-organization.graphql.ts'
import { presentProgramOrganization } from './program-organization.presenter.ts'
import { findProgramOrganization } from './program-organization.queries.ts'
import { type LockedProvider, lockProviderAccount } from './provider-account.repository.ts'

const ProviderAccountMovedError = defineRefusal<ProviderAccountMoved>({
  name: 'ProviderAccountMovedError',
  code: 'provider_account_moved',
  description: 'The account was opened or suspended since it was looked at.',
})

/** Input of what the operator does with a provider. */
@InputType({ isAbstract: true })
export abstract class OfProviderInput {
  @Field(() => ObjectId, { description: 'Which organization.' })
  readonly organizationId!: string
}

/** Success of it. */
@ObjectType({ isAbstract: true })
export abstract class ProviderSuccess extends Success {
  @Field(() => ProgramOrganizationRecord, { description: 'The organization as it is now.' })
  readonly organization!: ProgramOrganizationRecord
}

/** Why it is not done, whatever it is. */
export type ProviderNotOpened = Refusal<'not_permitted' | 'not_found'>

/** The types of what it is refused with. */
export const ofProviderRefusals = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  provider_account_moved: ProviderAccountMovedError,
}

/** Goes on as the operator with an organization, and holds its account as provider. */
export async function openProvider(
  { tx, actor }: Work,
  organizationId: string,
): Promise<Result<LockedProvider, ProviderNotOpened>> {
  if (!canManageProviders(actor)) return refuse({ code: 'not_permitted' })
  await becomeOperator(tx)
  const found = await lockProviderAccount(tx, organizationId)
  return found ? ok(found) : refuse({ code: 'not_found' })
}

/** Tells those who decide for the organization what became of its account as provider. */
export async function tellProvider(
  work: Work,
  { organizationId, legalName: organizationName }: LockedProvider,
  became: 'provider-appointed' | 'provider-reinstated' | { readonly suspendedFor: string },
): Promise<void> {
  const people = await findRecipientsForOperator(work.tx, organizationId, decidingPeople)
  const link = { to: 'page', portal: 'provider', path: '/' } as const
  if (typeof became === 'string')
    sendMailToEach(work, people, { template: became, link, data: { organizationName } })
  else
    sendMailToEach(work, people, {
      template: 'provider-suspended',
      link,
      data: { organizationName, reason: became.suspendedFor },
    })
}

/** The organization as the operator sees it; who is told again is not the operator yet. */
export async function presentManaged(
  { tx, actor, now }: Work,
  id: string,
  { occasion }: { readonly occasion: Occasion },
): Promise<{ organization: ProgramOrganizationRecord }> {
  if (occasion === 'told_again') await becomeOperator(tx)
  const row = await findProgramOrganization(tx, id, now)
  if (!row) throw new Error('an organization whose account was changed is not there')
  return { organization: presentProgramOrganization(actor, row) }
}
