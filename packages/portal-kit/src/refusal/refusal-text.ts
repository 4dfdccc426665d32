import { useLingui } from '@lingui/react'
import type { InvalidInputReason, RefusalCode } from '@relais/domain/codes'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { Refusal, RefusalText } from './refusal.ts'
import { useFormat } from '../format/format.ts'
import { agreementRefusals } from './agreement-refusal.ts'
import { budgetRefusals } from './budget-refusal.ts'
import { commonRefusals } from './common-refusal.ts'
import { customerRefusals } from './customer-refusal.ts'
import { installationRefusals } from './installation-refusal.ts'
import { invalidInputReasons } from './invalid-input.ts'
import { invitationRefusals } from './invitation-refusal.ts'
import { orderRefusals } from './order-refusal.ts'
import { sessionRefusals } from './session-refusal.ts'
import { userRefusals } from './user-refusal.ts'

/** Every code; one without words does not compile. Add a noun's refusals in a file of its own beside this one and spread them here. */
export const refusalTexts = {
  ...agreementRefusals,
  ...budgetRefusals,
  ...commonRefusals,
  ...customerRefusals,
  ...installationRefusals,
  ...invitationRefusals,
  ...orderRefusals,
  ...sessionRefusals,
  ...userRefusals,
} satisfies Readonly<Record<RefusalCode, RefusalText>>

/** The words of a code; undefined: a server newer than this page said it. The codes are those of the table, as was looked. */
function textOf(code: string): RefusalText | undefined {
  return Object.hasOwn(refusalTexts, code) ? refusalTexts[code as RefusalCode] : undefined
}

/**
 * Gives a refusal's words: by code (of an unacceptable entry by its `reason`) in the screen's language, else the server's own English. What the words name in braces
 * (who changed it) is a field of the refusal that the operation asks for; `{wait}` is its `retryAfterSeconds` as
 * people say it, and `{retryAt}` is told as dates are.
 */
export function useRefusalText(): (refusal: Refusal & InvalidEntry) => { message: string; remedy: string } {
  const { _, i18n } = useLingui()
  const { formatDateTime } = useFormat()
  return (refusal) => {
    const { code, reason } = refusal
    const text = code === 'invalid_input' && isReason(reason) ? invalidInputReasons[reason] : textOf(code)
    if (!text) return { message: refusal.message, remedy: refusal.remedy }
    const values = { ...valuesOf(refusal, formatDateTime), wait: waitOf(refusal, i18n.locale) }
    return { message: _({ ...text.message, values }), remedy: _({ ...text.remedy, values }) }
  }
}

/** Gives a refusal's sentences as one text: beside a button, in a toast. Of no refusal none. */
export function useRefusalLine(): {
  (refusal: Refusal): string
  (obstacle: Refusal | null): string | undefined
} {
  const text = useRefusalText()
  function line(refusal: Refusal): string
  function line(obstacle: Refusal | null): string | undefined
  function line(refusal: Refusal | null): string | undefined {
    if (refusal === null) return undefined
    const { message, remedy } = text(refusal)
    return `${message} ${remedy}`
  }
  return line
}

/**
 * Puts a refusal into a form: on the field that its code belongs to, an unacceptable entry (`field`, `reason`) on the
 * field of that name, else above the form.
 * @param fields which field of the form a code, or an input field of another name, belongs to
 */
export function useRefuse<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  fields: Partial<Record<string, FieldPath<Values>>> = {},
): (refusal: Refusal & InvalidEntry) => void {
  const text = useRefusalText()
  return (refusal) => {
    const { message, remedy } = text(refusal)
    const field = fields[refusal.field ?? refusal.code] ?? ownField(form, refusal.field)
    const words = `${message} ${remedy}`.trim()
    const error = { type: refusal.code, message: words }
    if (field === undefined) form.setError('root.server', error)
    else form.setError(field, error, { shouldFocus: true })
  }
}

/** What the words name in braces; of several things the names, one after the other. */
function valuesOf(refusal: Refusal, tell: (instant: string) => string): Record<string, unknown> {
  const values = Object.entries(refusal).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ])
  const { retryAt } = refusal
  return { ...Object.fromEntries(values), ...(retryAt === undefined ? {} : { retryAt: tell(retryAt) }) }
}

function isReason(reason: string | undefined): reason is InvalidInputReason {
  return reason !== undefined && Object.hasOwn(invalidInputReasons, reason)
}

/** A time to wait in the words of a language: seconds up to two minutes, then minutes, never less than it takes. */
function waitOf(refusal: object, locale: string): string {
  const seconds = 'retryAfterSeconds' in refusal ? Number(refusal.retryAfterSeconds) : 0
  const [amount, unit] = seconds <= 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}

/** What `InvalidInputError` carries besides. */
type InvalidEntry = { field?: string | undefined; reason?: string | undefined }

function ownField<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  name: string | undefined,
): FieldPath<Values> | undefined {
  // The names of a form's values are its field paths.
  return name !== undefined && name in form.getValues() ? (name as FieldPath<Values>) : undefined
}
