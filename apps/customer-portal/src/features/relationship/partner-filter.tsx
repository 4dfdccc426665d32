import { useLingui } from '@lingui/react/macro'
import { LinkedFilter } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { partnerRelationshipQuery } from './relationship-queries.ts'

/** Says that a list shows what goes through one partner alone, as a link asked for, and takes that back. */
export function PartnerFilter({ partnerId, onClear }: { partnerId: string; onClear: () => void }) {
  const { t } = useLingui()
  const { data: partner } = useSuspenseQuery(partnerRelationshipQuery(partnerId))
  const name = partner?.partnerName ?? t`a partner that is not yours`
  return <LinkedFilter label={t`Only through`} name={name} onClear={onClear} />
}
