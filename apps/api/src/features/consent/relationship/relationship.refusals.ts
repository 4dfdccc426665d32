import type { ConsentRefusal } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

type AgreementRefusal<Code extends 'agreement_required' | 'agreement_changed'> = Extract<
  ConsentRefusal,
  { readonly currentVersion: number | null }
> & { readonly code: Code }

const currentVersion = {
  type: () => Int,
  description: 'The version to read and accept; null: there is none any more.',
  nullable: true,
}

export const AgreementRequiredError = defineRefusal<AgreementRefusal<'agreement_required'>>({
  name: 'AgreementRequiredError',
  code: 'agreement_required',
  description: 'The customer agreement has not been accepted yet and was not accepted in this step.',
  fields: { currentVersion },
})

export const AgreementChangedError = defineRefusal<AgreementRefusal<'agreement_changed'>>({
  name: 'AgreementChangedError',
  code: 'agreement_changed',
  description: 'The version that was read is not the current one.',
  fields: { currentVersion },
})
