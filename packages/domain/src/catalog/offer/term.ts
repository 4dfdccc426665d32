import type { BillingPlan } from './offer.codes.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { isDuration, type IsoDuration } from '../../kernel/time.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'

const billingPlanBySheetName: Readonly<Record<string, BillingPlan>> = {
  monthly: 'monthly',
  annual: 'annual',
  biennial: 'biennial',
  triennial: 'triennial',
  onetime: 'one_time',
  upfront: 'one_time',
}

/** A term of the price sheet: an ISO 8601 duration of one unit, such as `P1M`, `P1Y`, `P2Y`, `P3Y`, `P7D`. */
export function parseTerm(text: string): Result<IsoDuration, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const term = text.toUpperCase()
  return isDuration(term) ? ok(term) : refuse({ code: 'unknown_term' })
}

/** A billing plan by its name in the price sheet: `Monthly`, `Annual`, `Biennial`, `Triennial`, `OneTime`. */
export function parseBillingPlan(text: string): Result<BillingPlan, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const name = sheetName(text)
  const plan = Object.hasOwn(billingPlanBySheetName, name) ? billingPlanBySheetName[name] : undefined
  return plan ? ok(plan) : refuse({ code: 'unknown_billing_plan' })
}

/** A name of the price sheet as it is compared: `OneTime`, `one_time` and `One-time` are one. */
export function sheetName(text: string): string {
  return text.toLowerCase().replace(/[ _-]/g, '')
}
