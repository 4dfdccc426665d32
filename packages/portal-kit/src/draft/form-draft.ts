import type { FieldValues, UseFormReturn } from 'react-hook-form'

/** Whether a name is that of a field whose value is never kept. */
const isSecret = (name: string) => /password/i.test(name)

/** A form's entries as JSON text, without passwords. */
export function entriesOf(values: FieldValues): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name))))
}

/** Entries that fit a form as it is today: fields it has, with values of their kind. Anything else is left out. */
export function fittingEntries(content: string, values: FieldValues): FieldValues {
  const kept = parse(content)
  if (typeof kept !== 'object' || kept === null) return {}
  const fits = ([name, value]: [string, unknown]) =>
    name in values &&
    !isSecret(name) &&
    typeof value === typeof values[name] &&
    Array.isArray(value) === Array.isArray(values[name])
  return Object.fromEntries(Object.entries(kept).filter(fits))
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}

/** Puts kept entries into a form nobody has typed in yet. */
export function putEntries<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  content: string,
): void {
  const values = form.getValues()
  // Names and kinds of the values are the form's own.
  form.reset({ ...values, ...fittingEntries(content, values) } as Values, { keepDefaultValues: true })
}
