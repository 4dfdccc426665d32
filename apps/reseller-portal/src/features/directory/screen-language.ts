import type { Language } from '@relais/domain/codes'
import { useLocale } from '@relais/ui'

/** In which language the words of providers are wanted: that of the screen. */
export function useScreenLanguage(): Language {
  return useLocale().startsWith('fr') ? 'fr' : 'en'
}
