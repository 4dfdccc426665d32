import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { LanguageSwitch, useToast } from '@relais/ui'
import { languageName, languages } from '../language/language.ts'
import { useLanguageChoice } from '../session/use-language-choice.ts'

const choices = languages.map((value) => ({ value, label: languageName(value) }))

/** The languages of the screen under their own names. */
export function LanguageChoice() {
  const { t } = useLingui()
  const { language, choose } = useLanguageChoice()
  const toast = useToast()
  const change = async (next: string) => {
    try {
      await choose(next)
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      // An ended session opens its own dialog.
      if (!error.isUnauthenticated) toast({ message: t`The screen changed, but your profile was not saved.` })
    }
  }
  return (
    <LanguageSwitch
      label={t`Language`}
      languages={choices}
      value={language}
      onChange={(next) => void change(next)}
    />
  )
}
