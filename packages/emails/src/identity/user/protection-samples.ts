import { factorChanges } from '@relais/domain/codes'
import type { Mail } from '../../mail.ts'
import type { FactorChangedData } from './factor-changed.ts'

type Sample = {
  [Name in 'password-changed' | 'user-access' | 'factor-changed']: Pick<Mail<Name>, 'template' | 'data'>
}['password-changed' | 'user-access' | 'factor-changed']

/** Every mail about what protects an account: its password, its second factor, and whether it may be used. */
export function protectionSamples(
  facts: Omit<FactorChangedData, 'change' | 'byName' | 'left'> & {
    readonly byName: string
    readonly organizationName: string
  },
): readonly Sample[] {
  const { organizationName, ...account } = facts
  const { name, signInName, changedAt, link } = account
  return [
    { template: 'password-changed', data: { name, signInName, changedAt, link } },
    ...(['disabled', 'restored'] as const).map(
      (access): Sample => ({ template: 'user-access', data: { ...account, organizationName, access } }),
    ),
    ...factorChanges.map(
      (change): Sample => ({
        template: 'factor-changed',
        data: {
          ...account,
          change,
          byName: change === 'removed_by_administrator' ? facts.byName : null,
          left: change === 'recovery_code_used' ? 7 : null,
        },
      }),
    ),
  ]
}
