import { useLingui } from '@lingui/react/macro'
import { partnershipQuery } from '@relais/portal-features/consent'
import { LinkedFilter } from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'

/** Says that a list shows what goes through one provider alone, as a link asked for, and takes that back. */
export function ProviderFilter({ providerId, onClear }: { providerId: string; onClear: () => void }) {
  const { t } = useLingui()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(providerId))
  const name = partnership?.provider.legalName ?? t`a provider that is not yours`
  return <LinkedFilter label={t`Only through`} name={name} onClear={onClear} />
}
