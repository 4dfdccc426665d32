import { useLingui } from '@lingui/react/macro'
import { membershipEntryKinds, type MembershipEntryKind } from '@relais/domain/codes'
import { Quiet, Section, Table } from '@relais/ui'
import { useDayText, useEntryKindWords } from './membership-words.ts'

/** A benefit, an incentive or a competency. Days as `2026-03-31`; null: not known, or no end. */
export type MembershipEntryShown = {
  kind: MembershipEntryKind
  name: string
  level: string | null
  since: string | null
  until: string | null
}

/** What a membership gives and shows, by kind, each with its level and its days. */
export function MembershipEntries({ entries }: { entries: readonly MembershipEntryShown[] }) {
  const words = useEntryKindWords()
  return membershipEntryKinds.map((kind) => (
    <Section key={kind} title={words[kind]}>
      <EntryTable caption={words[kind]} entries={entries.filter((entry) => entry.kind === kind)} />
    </Section>
  ))
}

function EntryTable({ caption, entries }: { caption: string; entries: readonly MembershipEntryShown[] }) {
  const { t } = useLingui()
  const day = useDayText()
  if (entries.length === 0) return <Quiet>{t`None in the registry.`}</Quiet>
  return (
    <Table
      caption={caption}
      rows={entries}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', header: t`Name`, primary: true, cell: (row) => row.name },
        { key: 'level', header: t`Level`, card: 'second', cell: (row) => row.level ?? '–' },
        {
          key: 'since',
          header: t`Since`,
          fit: true,
          card: 'third',
          cell: (row) => (row.since === null ? '–' : day(row.since)),
        },
        {
          key: 'until',
          header: t`Until`,
          fit: true,
          card: 'third-end',
          cell: (row) => (row.until === null ? t`No end known` : day(row.until)),
        },
      ]}
    />
  )
}
