import { useLingui } from '@lingui/react/macro'
import { useCountryName, useFormat } from '@relais/portal-kit'
import { useTradeWords } from '../../trade/index.ts'
import type { AuditEntry } from './audit-entry-queries.ts'
import { codeWords, fieldWords } from './audit-words.ts'

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const countryFields = ['country', 'usageLocation']
/** Fields that people wrote: a word of theirs is not a code of ours. */
const writtenFields = ['subject', 'reason', 'displayName', 'legalName', 'name', 'skuTitle', 'recipientName']

/** Fields and values of what an entry notes, as people read them. */
export function useAuditValue() {
  const { t, i18n } = useLingui()
  const { formatDateTime } = useFormat()
  const country = useCountryName()
  const { term } = useTradeWords()

  const field = (name: string): string => {
    const word = fieldWords[name]
    return word ? i18n._(word) : name
  }

  const text = (entry: AuditEntry, name: string, value: string): string => {
    if (writtenFields.includes(name)) return value
    if (instant.test(value)) return formatDateTime(value)
    if (countryFields.includes(name)) return country(value)
    const party = entry.parties.find(({ id }) => id === value)
    if (party) return party.name
    const word = Object.hasOwn(codeWords, value) ? codeWords[value] : undefined
    return word ? i18n._(word) : term(value)
  }

  const value = (entry: AuditEntry, name: string, noted: unknown): string => {
    if (noted === undefined || noted === null || noted === '') return t`None`
    if (typeof noted === 'boolean') return noted ? t`Yes` : t`No`
    if (typeof noted === 'number') return noted.toLocaleString(i18n.locale)
    if (typeof noted === 'string') return text(entry, name, noted)
    if (Array.isArray(noted)) {
      const parts = noted.map((part: unknown) => value(entry, name, part))
      return parts.length === 0 ? t`None` : parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ')
    }
    return Object.entries(noted)
      .filter(([key]) => !key.endsWith('Id'))
      .map(([key, part]) => `${field(key)}: ${value(entry, key, part)}`)
      .join(', ')
  }

  return { field, value }
}
