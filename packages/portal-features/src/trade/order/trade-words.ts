import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { BillingPlan } from '@relais/domain/codes'
import { durationText } from '@relais/domain/kernel'
import { useLocale } from '@relais/ui'
import type { ReactNode } from 'react'

/** A party of a trade. */
export type TradeParty = { id: string; legalName: string }
/** The customer of a trade; the trade stays when it is no longer the viewer's customer. */
export type TradeCustomer = TradeParty & { viewerCanOpen: boolean }

/** How the parties of a trade are shown: a link where there is a page of them. An absent one is the viewer itself. */
export type PartyLinks = {
  readonly customer?: (party: TradeCustomer) => ReactNode
  readonly provider?: (party: TradeParty) => ReactNode
  readonly reseller?: (party: TradeParty) => ReactNode
}

/** Terms, billing plans and license counts in the language of the screen. */
export function useTradeWords() {
  const { t } = useLingui()
  const locale = useLocale()
  const billingPlans: Record<BillingPlan, string> = {
    monthly: t`paid monthly`,
    annual: t`paid yearly`,
    biennial: t`paid every two years`,
    triennial: t`paid every three years`,
    one_time: t`paid once`,
  }
  /** "1 year": an ISO 8601 duration of one unit; any other text stays as it is. */
  const term = (duration: string) => durationText(duration, locale)
  return {
    term,
    billingPlan: (plan: BillingPlan) => billingPlans[plan],
    /** "1 year, paid monthly"; a month at a time is "Monthly". */
    termAndPlan: (duration: string, plan: BillingPlan) => {
      if (duration === 'P1M' && plan === 'monthly') return t`Monthly`
      const first = term(duration)
      const second = billingPlans[plan]
      return t`${first}, ${second}`
    },
    licenses: (count: number) => t`${plural(count, { one: '# license', other: '# licenses' })}`,
  }
}
