import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { BillingPlan } from '@relais/domain/codes'
import type { ReactNode } from 'react'

/** A party of a trade. */
export type TradeParty = { id: string; legalName: string }

/** How the parties of a trade are shown: a link where there is a page of them. An absent one is the viewer itself. */
export type PartyLinks = {
  readonly [Side in 'customer' | 'provider' | 'reseller']?: (party: TradeParty) => ReactNode
}

/** Terms, billing plans and license counts in the language of the screen. */
export function useTradeWords() {
  const { t } = useLingui()
  const billingPlans: Record<BillingPlan, string> = {
    monthly: t`billed monthly`,
    annual: t`billed annually`,
    triennial: t`billed every three years`,
    one_time: t`billed once`,
  }
  /** "1 year": an ISO 8601 duration of one unit; any other text stays as it is. */
  const term = (duration: string): string => {
    const match = /^P(\d+)([DWMY])$/.exec(duration)
    const count = Number(match?.[1])
    switch (match?.[2]) {
      case 'D':
        return t`${plural(count, { one: '# day', other: '# days' })}`
      case 'W':
        return t`${plural(count, { one: '# week', other: '# weeks' })}`
      case 'M':
        return t`${plural(count, { one: '# month', other: '# months' })}`
      case 'Y':
        return t`${plural(count, { one: '# year', other: '# years' })}`
      default:
        return duration
    }
  }
  return {
    term,
    billingPlan: (plan: BillingPlan) => billingPlans[plan],
    /** "1 year, billed monthly". */
    termAndPlan: (duration: string, plan: BillingPlan) => {
      const first = term(duration)
      const second = billingPlans[plan]
      return t`${first}, ${second}`
    },
    licenses: (count: number) => t`${plural(count, { one: '# license', other: '# licenses' })}`,
  }
}
