import { useLingui } from '@lingui/react/macro'
import { auditActions } from '@relais/domain/codes'
import { usePortal } from '@relais/portal-kit'
import {
  AdministrationIcon,
  Button,
  Chip,
  DateTime,
  Day,
  DayEntry,
  DayFold,
  DayList,
  dayName,
  PersonTile,
  SignInIcon,
  useLocale,
  useNow,
  useTimeZone,
} from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type ActivityLine, daysOf, peopleOf } from './activity-days.ts'
import { ActivityObject } from './activity-object.tsx'
import { ActivityRecord, type ActivityRecordProps } from './activity-record.tsx'
import { signOf } from './activity-sign.ts'
import { type AuditEntry, auditEntryQuery } from './audit-entry-queries.ts'
import { hasSentence } from './audit-sentence.ts'
import type { AuditView } from './audit-view.ts'
import { useAuditSentence } from './use-audit-sentence.ts'

/** Props of {@link ActivityList}. */
export type ActivityListProps = Pick<ActivityRecordProps, 'onNarrow'> & {
  entries: readonly AuditEntry[]
  view: AuditView
  onOpenChange: (id: string | null) => void
}

/** Entries, newest first, by days; each opens in place, sign-ins in between are folded. */
export function ActivityList({ entries, view, onOpenChange, onNarrow }: ActivityListProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const now = useNow()
  const open = view.open ?? null
  const linked = useLinkedEntry(entries, open)
  const [shown, setShown] = useState<readonly string[]>([])
  // Who looks for somebody's acts, or for sign-ins, looks for these.
  const folds = view.topic !== 'sign_in' && !view.person && !view.object
  const line = (entry: AuditEntry) => (
    <Entry
      key={entry.id}
      entry={entry}
      isOpen={entry.id === open}
      onOpenChange={(isOpen) => onOpenChange(isOpen ? entry.id : null)}
      onNarrow={onNarrow}
    />
  )
  const lineOf = (one: ActivityLine): ReactNode => {
    if ('entry' in one) return line(one.entry)
    const [{ id }] = one.folded
    if (shown.includes(id) || one.folded.some((entry) => entry.id === open)) return one.folded.map(line)
    return <Folded key={id} entries={one.folded} onShow={() => setShown([...shown, id])} />
  }
  return (
    <DayList>
      {daysOf(linked ? [linked, ...entries] : entries, timeZone, folds).map(({ day, lines }, place) => (
        // A linked entry stands on top, and its day may come again.
        <Day key={`${day} ${place}`} heading={dayName(day, now(), locale, timeZone)}>
          {lines.map(lineOf)}
        </Day>
      ))}
    </DayList>
  )
}

function Folded({ entries, onShow }: { entries: readonly AuditEntry[]; onShow: () => void }) {
  const { t } = useLingui()
  const { who } = useAuditSentence()
  const people = peopleOf(entries, who).join(', ')
  return (
    <DayFold
      icon={SignInIcon}
      what={t`Sign-ins and sign-outs: ${people}`}
      action={
        <Button kind="quiet" onClick={onShow} aria-label={t`Show the sign-ins and sign-outs of ${people}`}>
          {t`Show`}
        </Button>
      }
    />
  )
}

function Entry({
  entry,
  isOpen,
  onOpenChange,
  onNarrow,
}: Pick<ActivityRecordProps, 'entry' | 'onNarrow'> & {
  isOpen: boolean
  onOpenChange: (open: boolean) => void
}) {
  const { t } = useLingui()
  const { code } = usePortal()
  const { sentence, parts, behalf } = useAuditSentence()
  const words = sentence(entry)
  const second = behalf(entry)
  const name = entry.actor?.name ?? entry.organization?.name ?? null
  return (
    <DayEntry
      time={<DateTime value={entry.at} display="time" />}
      tile={<PersonTile name={name} party={entry.isOwn ? code : undefined} />}
      icon={signOf(entry.action)}
      what={parts(entry).map((part, place) =>
        typeof part === 'string' ? (
          part
        ) : part.name === 'who' ? (
          <strong key={place}>{part.text}</strong>
        ) : (
          <ActivityObject key={place} entry={entry} name={part.name} text={part.text} />
        ),
      )}
      aside={
        second || entry.relationshipId ? (
          <>
            {second}
            {entry.relationshipId ? <Basis action={entry.action} /> : null}
          </>
        ) : null
      }
      openLabel={t`Details: ${words}`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      detail={() => <ActivityRecord entry={entry} onNarrow={onNarrow} />}
    />
  )
}

/** By what right it was done: the legal basis in a word. */
function Basis({ action }: { action: string }) {
  const { t } = useLingui()
  const topic = hasSentence(action) ? auditActions[action] : null
  const word =
    topic === 'order'
      ? t({ context: 'legal basis', message: 'Ordering' })
      : topic === 'license' || topic === 'person'
        ? t({ context: 'legal basis', message: 'Access' })
        : t({ context: 'legal basis', message: 'Relationship' })
  return <Chip icon={AdministrationIcon}>{word}</Chip>
}

/** A pasted link may name an entry further down: it then stands on top. */
function useLinkedEntry(entries: readonly AuditEntry[], open: string | null): AuditEntry | null {
  const missing = open !== null && !entries.some(({ id }) => id === open)
  const { data } = useQuery({ ...auditEntryQuery(open ?? ''), enabled: missing })
  return missing ? (data ?? null) : null
}
