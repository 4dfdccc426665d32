import { type BillingPlan } from '../codes.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { isDuration, type IsoDuration } from '../kernel/time.ts'
import type { CellRefusal } from './fault.ts'

const billingPlanBySheetName: Readonly<Record<string, BillingPlan>> = {
  monthly: 'monthly',
  annual: 'annual',
  triennial: 'triennial',
  onetime: 'one_time',
}

/** A term of the price sheet: an ISO 8601 duration of one unit, such as `P1M`, `P1Y`, `P3Y`, `P7D`. */
export function parseTerm(text: string): Result<IsoDuration, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const term = text.toUpperCase()
  return isDuration(term) ? ok(term) : refuse({ code: 'unknown_term' })
}

/** A billing plan by its name in the price sheet: `Monthly`, `Annual`, `Triennial`, `OneTime`. */
export function parseBillingPlan(text: string): Result<BillingPlan, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const name = text.toLowerCase().replace(/[ _-]/g, '')
  const plan = Object.hasOwn(billingPlanBySheetName, name) ? billingPlanBySheetName[name] : undefined
  return plan ? ok(plan) : refuse({ code: 'unknown_billing_plan' })
}
