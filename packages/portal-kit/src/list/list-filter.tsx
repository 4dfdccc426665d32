import { useLingui } from '@lingui/react/macro'
import { Button, CloseIcon, Inline, type Option, Quiet, Select } from '@relais/ui'

/** Props of {@link ListFilter}. */
export type ListFilterProps<Value extends string> = {
  label: string
  /** Words of "not narrowed": "All". */
  all: string
  options: readonly (Option & { value: Value })[]
  /** The value in the URL; undefined: not narrowed. */
  value: Value | undefined
  onChange: (value: Value | '') => void
}

/** Narrows a list to one of a few values, kept in the URL. */
export function ListFilter<Value extends string>(props: ListFilterProps<Value>) {
  const { label, all, options, value, onChange } = props
  return (
    <Select
      label={label}
      options={options}
      placeholder={all}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(options.find((option) => option.value === chosen)?.value ?? '')
      }}
    />
  )
}

/** A filter that came with a link ("of this customer"), in words, with the button that takes it off. */
export function LinkedFilter({ label, name, onClear }: { label: string; name: string; onClear: () => void }) {
  const { t } = useLingui()
  return (
    <Inline>
      <Quiet>{label}</Quiet>
      <strong>{name}</strong>
      <Button icon={CloseIcon} aria-label={t`Show all, not only ${name}`} onClick={onClear}>
        {t`Show all`}
      </Button>
    </Inline>
  )
}
