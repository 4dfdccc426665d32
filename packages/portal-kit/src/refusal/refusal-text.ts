import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { sessionRefusals } from './session-refusal.ts'

/** What every refusal of the schema carries (`UserError`). */
export type Refusal = { code: string; message: string; remedy: string }

/** A refusal in the language of the screen: what, and what to do. */
export type RefusalText = { message: MessageDescriptor; remedy: MessageDescriptor }

/** Every known code. Add a noun's refusals in a file of its own beside this one and spread them here. */
const texts: Record<string, RefusalText> = { ...sessionRefusals }

/** Gives a refusal's words: by code in the screen's language, else the server's own English. */
export function useRefusalText(): (refusal: Refusal) => { message: string; remedy: string } {
  const { _ } = useLingui()
  return ({ code, message, remedy }) => {
    const text = texts[code]
    return text ? { message: _(text.message), remedy: _(text.remedy) } : { message, remedy }
  }
}

/**
 * Puts a refusal into a form: on the field that its code belongs to, else above the form.
 * @param fields which field a code belongs to
 */
export function useRefuse<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  fields: Partial<Record<string, FieldPath<Values>>> = {},
): (refusal: Refusal) => void {
  const text = useRefusalText()
  return (refusal) => {
    const { message, remedy } = text(refusal)
    const field = fields[refusal.code]
    const error = { type: refusal.code, message: `${message} ${remedy}`.trim() }
    if (field === undefined) form.setError('root.server', error)
    else form.setError(field, error, { shouldFocus: true })
  }
}
