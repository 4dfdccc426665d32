import { useLingui } from '@lingui/react/macro'
import { auditTopics } from '@relais/domain/codes'
import {
  countSet,
  LinkedFilter,
  ListFilter,
  ListFilters,
  ListSearch,
  Panel,
  usePortal,
} from '@relais/portal-kit'
import { DateField, ListTools } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { auditEntriesQuery } from './audit-entry-queries.ts'
import { auditNarrowings, type AuditView } from './audit-view.ts'
import { objectWords, topicWords } from './audit-words.ts'

/** Props of {@link ActivityTools}. */
export type ActivityToolsProps = {
  view: AuditView
  onChange: (change: { readonly [Key in keyof AuditView]?: AuditView[Key] | '' | undefined }) => void
}

/** Search and filters of the activity log. */
export function ActivityTools({ view, onChange }: ActivityToolsProps) {
  const { t, i18n } = useLingui()
  const { code } = usePortal()
  const day = { placeholder: t`dd/mm/yyyy`, invalidLabel: t`Type a day as 28/11/2026.` }
  return (
    <ListTools>
      <ListSearch
        label={t`Search by person or organization`}
        value={view.search ?? ''}
        onSearch={(search) => onChange({ search })}
      />
      <ListFilters
        active={countSet(view, auditNarrowings)}
        onClear={() => onChange(Object.fromEntries(auditNarrowings.map((name) => [name, ''])))}
      >
        <ListFilter
          label={t`Event`}
          all={t`All events`}
          options={auditTopics.map((value) => ({ value, label: i18n._(topicWords[value]) }))}
          value={view.topic}
          onChange={(topic) => onChange({ topic })}
        />
        <ListFilter
          label={t`Done by`}
          all={t`Anybody`}
          options={[
            { value: 'own', label: t`People of my organization` },
            {
              value: 'other',
              label: code === 'customer' ? t`Partners and others` : t`People of other organizations`,
            },
          ]}
          value={view.side}
          onChange={(side) => onChange({ side })}
        />
        <DateField label={t`From`} value={view.from ?? ''} onChange={(from) => onChange({ from })} {...day} />
        <DateField label={t`To`} value={view.to ?? ''} onChange={(to) => onChange({ to })} {...day} />
        {view.person || view.organization || view.object ? (
          <Panel rows={1}>
            <LinkedFilters view={view} onChange={onChange} />
          </Panel>
        ) : null}
      </ListFilters>
    </ListTools>
  )
}

/** The one person, organization or object whose entries are shown; the entries themselves say their names. */
function LinkedFilters({ view, onChange }: ActivityToolsProps) {
  const { t, i18n } = useLingui()
  const { data } = useSuspenseInfiniteQuery(auditEntriesQuery(view))
  const [first] = data.pages.flatMap((page) => page?.nodes ?? [])
  const object = first ? objectWords[first.objectType] : undefined
  const organization = [first?.onBehalfOf, first?.organization].find(
    (party) => party?.id === view.organization,
  )
  return (
    <>
      {view.person ? (
        <LinkedFilter
          label={t`Only what one person did:`}
          name={first?.actor?.name ?? t`a person without entries here`}
          onClear={() => onChange({ person: '' })}
        />
      ) : null}
      {view.organization ? (
        <LinkedFilter
          label={t`Only what concerns one organization:`}
          name={organization?.name ?? t`an organization without entries here`}
          onClear={() => onChange({ organization: '' })}
        />
      ) : null}
      {view.object ? (
        <LinkedFilter
          label={t`Only one object:`}
          name={[object ? i18n._(object) : '', first?.objectName ?? ''].join(' ').trim() || view.object}
          onClear={() => onChange({ object: '' })}
        />
      ) : null}
    </>
  )
}
