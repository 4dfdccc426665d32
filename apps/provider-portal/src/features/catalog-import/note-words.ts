import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { CatalogNoteKind } from '../../generated/graphql.ts'
import type { ImportOutcome } from './catalog-import-queries.ts'

type Note = ImportOutcome['notes'][number]['first'][number]

/** What an import has to say besides: the heading of a kind, and a sentence of each. */
export function useNoteWords(): {
  heading: Readonly<Record<CatalogNoteKind, string>>
  sentence: (kind: CatalogNoteKind, note: Note) => string
} {
  const { t } = useLingui()
  const passedOver: Readonly<Record<string, string>> = {
    trial: t`Trials`,
    perpetual: t`Perpetual licenses`,
    unknown_term: t`Rows with an unknown term`,
    unknown_billing_plan: t`Rows with an unknown billing plan`,
    unknown_segment: t`Rows with an unknown segment`,
  }
  return {
    heading: {
      ignored_column: t`Columns that are not imported`,
      name_variant: t`Names written in two ways`,
      restored_sku_id: t`SKU ids that got their zeros back`,
      overlap: t`Rows for the same time, settled`,
      passed_over: t`Rows of kinds that the catalog does not hold`,
      without_license: t`Offers with nothing to assign`,
      missing_offer: t`On sale, but not in the sheet`,
    },
    sentence(kind, { subject, line, otherLine, written, taken, count, ends }) {
      switch (kind) {
        case 'ignored_column':
          return `${written ?? ''}: ${subject}`
        case 'name_variant':
          return t`Line ${line}: ${subject} is also called “${written}”; “${taken}” was kept.`
        case 'restored_sku_id':
          return t`Line ${line}: “${written}” was read as ${subject}.`
        case 'overlap':
          return t`Line ${line}: line ${otherLine} holds for the time that both are for.`
        case 'passed_over': {
          const what = passedOver[subject] ?? subject
          const rows = count ?? 0
          const told = written === null ? what : `${what} (${written})`
          return t`${told}: ${plural(rows, { one: '# row', other: '# rows' })}, the first in line ${line}.`
        }
        case 'without_license':
          return written === null
            ? t`${subject} (${taken}) names no license.`
            : t`${subject} (${taken}) names the license ${written}, which the catalog does not hold.`
        case 'missing_offer':
          return ends
            ? t`${subject} (${taken}), ${written}: ends with this import.`
            : t`${subject} (${taken}), ${written}: stays on sale.`
      }
    },
  }
}
