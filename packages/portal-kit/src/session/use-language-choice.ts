import { useLingui } from '@lingui/react'
import { SetLanguageDocument } from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'
import { activateLanguage, type LanguageTag } from '../language/language.ts'
import { usePortal } from '../portal/portal.tsx'
import { rememberViewer, viewerQuery } from './session.ts'

/** The language of the screen, and the way to change it: at once here, and in the profile of who is signed in. */
export function useLanguageChoice(): {
  language: LanguageTag
  choose: (language: LanguageTag) => Promise<void>
} {
  const { i18n } = useLingui()
  const { catalogs } = usePortal()
  const choose = async (language: LanguageTag) => {
    await activateLanguage(language, catalogs)
    const viewer = queryClient.getQueryData(viewerQuery.queryKey)
    if (viewer && (language === 'en' || language === 'fr')) {
      await execute(SetLanguageDocument, { input: { language }, idempotencyKey: crypto.randomUUID() })
      rememberViewer({ ...viewer, user: { ...viewer.user, language } })
    }
  }
  return { language: i18n.locale, choose }
}
