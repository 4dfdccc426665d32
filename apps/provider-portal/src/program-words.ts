import { bringWords, type Catalogs } from '@relais/portal-kit'

const programWords: Catalogs = import.meta.glob('./locales/*/program.po')

/** Brings the words of pages that only the operator's people see (`lingui.config.ts`): before each of their routes. */
export const bringProgramWords = () => bringWords(programWords)
