import { useLingui } from '@lingui/react/macro'
import type { MembershipEntryKind } from '@relais/domain/codes'
import { formatDate, useLocale } from '@relais/ui'

/** Benefits, incentives and competencies, in words, as headings. */
export function useEntryKindWords(): Readonly<Record<MembershipEntryKind, string>> {
  const { t } = useLingui()
  return { benefit: t`Benefits`, incentive: t`Incentives`, competency: t`Competencies` }
}

/** Tells a day of the calendar, which is the same one everywhere: "31 March 2026". */
export function useDayText(): (day: string) => string {
  const locale = useLocale()
  return (day) => formatDate(new Date(`${day}T00:00:00Z`), locale, 'UTC')
}
