import { factorChanges } from '@relais/domain/codes'
import type { FactorChangedData } from './factor-changed.ts'

/** Every mail about a second factor. */
export function factorSamples(
  facts: Omit<FactorChangedData, 'change' | 'byName' | 'left'> & { readonly byName: string },
): readonly { readonly template: 'factor-changed'; readonly data: FactorChangedData }[] {
  return factorChanges.map((change) => ({
    template: 'factor-changed',
    data: {
      ...facts,
      change,
      byName: change === 'removed_by_administrator' ? facts.byName : null,
      left: change === 'recovery_code_used' ? 7 : null,
    },
  }))
}
