import { type ReactNode, useId } from 'react'
import {
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  get,
  type RegisterOptions,
  type UseFormReturn,
  useFormState,
} from 'react-hook-form'
import { Notice } from '../notice/notice.tsx'
import classes from './form.module.css'

/** Props of {@link Form}. `Sent` is what a valid form gives (after zod's transformations). */
export type FormProps<Values extends FieldValues, Context, Sent> = {
  form: UseFormReturn<Values, Context, Sent>
  /** Called with valid values. Put server refusals with `form.setError(field, { type: code, message })`. */
  onSubmit: (values: Sent) => Promise<void> | void
  /** Title of the summary, e.g. "Check the highlighted fields". */
  summaryTitle: string
  /** Accessible name of the form where the page has more than one. */
  label?: string
  children: ReactNode
}

type Listed = { message: string; field: HTMLElement | null }

/** Every message of the form in the order of its fields; a field without an element (`root`) comes first. */
function listErrors(errors: FieldErrors | undefined): Listed[] {
  const listed: Listed[] = []
  for (const value of Object.values(errors ?? {})) {
    if (value === undefined || typeof value !== 'object') continue
    if (typeof value.message === 'string' && value.message !== '') {
      const field = 'ref' in value && value.ref instanceof HTMLElement ? value.ref : null
      listed.push({ message: value.message, field })
    } else if (!('type' in value && typeof value.type === 'string')) {
      // Nested object, field array or `root.<name>`: react-hook-form nests errors like values.
      listed.push(...listErrors(value as FieldErrors))
    }
  }
  return listed
}

/**
 * A form: its own messages rather than the browser's, a summary with links to the fields, focus on the
 * first one in error. Fields come from {@link useFields}.
 */
export function Form<Values extends FieldValues, Context, Sent>({
  form,
  onSubmit,
  summaryTitle,
  label,
  children,
}: FormProps<Values, Context, Sent>) {
  const { errors, submitCount } = useFormState({ control: form.control })
  const listed = submitCount > 0 ? listErrors(errors) : []
  return (
    <form
      className={classes.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}
    >
      {listed.length > 0 ? (
        <Notice tone="error" title={summaryTitle} live>
          <ul className={classes.list}>
            {listed.map(({ message, field }) => (
              <li key={`${field?.id ?? ''} ${message}`}>
                {field ? (
                  <a
                    href={`#${field.id}`}
                    onClick={(event) => {
                      event.preventDefault()
                      field.focus()
                    }}
                  >
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {children}
    </form>
  )
}

/**
 * `const field = useFields(form)`, then `<TextField label="…" {...field('name')} />`: registration, id and
 * message in one. Names are checked against the form's values.
 */
export function useFields<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
) {
  const prefix = useId()
  const { errors } = useFormState({ control: form.control })
  return <Name extends FieldPath<Values>>(name: Name, options?: RegisterOptions<Values, Name>) => {
    const error: unknown = get(errors, `${name}.message`)
    return {
      ...form.register(name, options),
      id: `${prefix}-${name}`,
      error: typeof error === 'string' ? error : undefined,
    }
  }
}
