import { NativeSelect } from '@mantine/core'
import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, useId } from 'react'
import { ChevronDownIcon } from '../icon/icon.ts'
import { fieldLook, type FieldProps } from './field.tsx'
import classes from './field.module.css'

/** One choice: what is sent and what is read. */
export type Option = { value: string; label: string; description?: string; disabled?: boolean }

/** Props of {@link Select}. */
export type SelectProps = FieldProps &
  Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    'size' | 'style' | 'className' | 'children' | keyof FieldProps
  > & {
    options: readonly Option[]
    /** The entry for "nothing chosen yet"; its value is the empty string. */
    placeholder?: string
    ref?: Ref<HTMLSelectElement>
  }

/** One of a list: the browser's own select, which every keyboard, phone and screen reader knows. */
export function Select(props: SelectProps) {
  const { label, description, error, optionalLabel, options, placeholder, ...rest } = props
  const data = placeholder === undefined ? options : [{ value: '', label: placeholder }, ...options]
  return (
    <NativeSelect
      {...rest}
      {...fieldLook({ label, description, error, optionalLabel })}
      rightSection={<ChevronDownIcon size={14} aria-hidden />}
      data={data.map(({ value, label: text, disabled }) => ({
        value,
        label: text,
        disabled: disabled ?? false,
      }))}
    />
  )
}

type NativeChoice = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'size' | 'style' | 'className' | 'type' | 'color'
>

/** Props of {@link Checkbox}. */
export type CheckboxProps = Omit<FieldProps, 'optionalLabel'> &
  Omit<NativeChoice, keyof FieldProps> & { ref?: Ref<HTMLInputElement> }

/** Yes or no, with its words to the right. */
export function Checkbox({ label, description, error, ...rest }: CheckboxProps) {
  return <Choice {...rest} type="checkbox" label={label} description={description} error={error} />
}

/** A box or ring to tick, its words to the right; all of it can be pressed. */
function Choice({
  type,
  label,
  description,
  error,
  id,
  card = false,
  ...rest
}: CheckboxProps & { type: 'checkbox' | 'radio'; card?: boolean }) {
  const own = useId()
  const box = id ?? own
  const note = `${own}-note`
  const described = error !== undefined || description !== undefined
  return (
    <div className={classes.choice} data-card={card || undefined}>
      <input
        {...rest}
        id={box}
        type={type}
        className={type === 'radio' ? `${classes.tick} ${classes.ring}` : classes.tick}
        aria-invalid={error === undefined ? rest['aria-invalid'] : true}
        aria-describedby={described ? note : rest['aria-describedby']}
      />
      <label htmlFor={box} className={classes.choiceLabel}>
        {label}
      </label>
      {described ? (
        <div id={note} className={classes.note}>
          {description === undefined ? null : <div className={classes.description}>{description}</div>}
          {error === undefined ? null : <div className={classes.error}>{error}</div>}
        </div>
      ) : null}
    </div>
  )
}

/** Props of {@link RadioGroup}. */
export type RadioGroupProps = FieldProps &
  Omit<NativeChoice, keyof FieldProps | 'value' | 'defaultValue' | 'id'> & {
    id?: string
    options: readonly Option[]
    /** Chosen value where the parent keeps it; leave out with react-hook-form's `register`. */
    value?: string
    /** Each choice on a card of its own: for the one that decides what the rest of a form is about. */
    cards?: boolean
    ref?: Ref<HTMLInputElement>
  }

/** Choices that belong together, under their name. */
export function ChoiceGroup(props: FieldProps & { children: ReactNode }) {
  const { label, description, error, optionalLabel, children } = props
  const noteId = useId()
  return (
    <fieldset className={classes.group} aria-describedby={error || description ? noteId : undefined}>
      <legend className={classes.legend}>
        {label}
        {optionalLabel ? <span className={classes.optional}>({optionalLabel})</span> : null}
      </legend>
      {error || description ? (
        <div id={noteId} className={error ? classes.error : classes.description}>
          {error ?? description}
        </div>
      ) : null}
      <div className={classes.options}>{children}</div>
    </fieldset>
  )
}

/** One of a few, all seen at once. Takes what `register` gives: `name`, `ref`, `onChange`, `onBlur`. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description, error, optionalLabel, options, value, cards = false, id, ...rest } = props
  return (
    <ChoiceGroup label={label} description={description} error={error} optionalLabel={optionalLabel}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...rest}
          type="radio"
          card={cards}
          id={index === 0 ? id : undefined}
          value={option.value}
          checked={value === undefined ? undefined : value === option.value}
          label={option.label}
          description={option.description}
          disabled={option.disabled ?? false}
        />
      ))}
    </ChoiceGroup>
  )
}
