import { useLingui } from '@lingui/react/macro'
import { type ColorScheme, RadioGroup, useColorScheme } from '@relais/ui'

/** Light or dark: chosen at once, and kept in this browser alone, since it depends on the screen. */
export function AppearanceChoice() {
  const { t } = useLingui()
  const [scheme, choose] = useColorScheme()
  const options: readonly { value: ColorScheme; label: string }[] = [
    { value: 'auto', label: t`As this device is set` },
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
  ]
  return (
    <RadioGroup
      label={t`Colors`}
      description={t`Kept in this browser; other devices keep theirs.`}
      name="appearance"
      options={options}
      value={scheme}
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value)
        if (chosen) choose(chosen.value)
      }}
    />
  )
}
