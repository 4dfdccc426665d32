import { useEffect, useRef } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'

/** Letters that Unicode does not part into a base and a mark. */
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' }

/** What a person may be called, from first and last name: "Inès", "N’Guessan" is shown as "Inès N’Guessan" and signs in as `ines.nguessan`. */
export function suggestedName(firstName: string, lastName: string): { displayName: string; label: string } {
  const displayName = `${firstName.trim()} ${lastName.trim()}`.trim()
  const label = displayName
    .toLowerCase()
    .replaceAll(/[œæøłđß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .replaceAll(/[^a-z0-9-]+/g, '.')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
  return { displayName, label }
}

type Named = { firstName: string; lastName: string; displayName: string; label: string }

/** Fills display and sign-in name from first and last name as long as nobody wrote another there. */
export function useSuggestedName<Values extends Named, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
): void {
  // A form with more fields has these too; the types of react-hook-form do not follow.
  const { control, getValues, setValue } = form as unknown as UseFormReturn<Named>
  const [firstName, lastName] = useWatch({ control, name: ['firstName', 'lastName'] })
  const before = useRef(suggestedName('', ''))
  useEffect(() => {
    const suggested = suggestedName(firstName, lastName)
    for (const name of ['displayName', 'label'] as const)
      if (getValues(name) === before.current[name]) setValue(name, suggested[name])
    before.current = suggested
  }, [firstName, lastName, getValues, setValue])
}
