import { useLingui } from '@lingui/react/macro'
import { confirmsName } from '@relais/domain/kernel'

/** What a confirmation that wants `name` typed (`typeTheName`) takes for it, by the rule the server has, and what it says until then. */
export function useTypedName(name: string) {
  const { t } = useLingui()
  return {
    confirms: (typed: string) => confirmsName(typed, name),
    reason: t`Type the name first`,
    mismatch: t`What you typed is not this name`,
  }
}
