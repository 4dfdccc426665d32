import { useLingui } from '@lingui/react/macro'
import { Button, CopyButton, DateTime, DayDetail, DescriptionList, Inline, Table } from '@relais/ui'
import type { AuditEntry } from './audit-entry-queries.ts'
import { changesOf, type NotedChange } from './audit-facts.ts'
import type { AuditView } from './audit-view.ts'
import { objectWords, strengthWords } from './audit-words.ts'
import { useAuditSentence } from './use-audit-sentence.ts'
import { useAuditValue } from './use-audit-value.ts'

/** Props of {@link ActivityRecord}. */
export type ActivityRecordProps = {
  entry: AuditEntry
  /** Shows only entries of the same person, organization or object. */
  onNarrow: (change: Pick<AuditView, 'person' | 'organization' | 'object'>) => void
}

/** One entry with all that was noted. */
export function ActivityRecord({ entry, onNarrow }: ActivityRecordProps) {
  const { t, i18n } = useLingui()
  const { who } = useAuditSentence()
  // Before somebody is signed in there is nothing to say of how.
  const strength =
    entry.authenticationStrength === 'none' ? undefined : strengthWords[entry.authenticationStrength]
  const object = objectWords[entry.objectType]
  const named = [object ? i18n._(object) : entry.objectType, entry.objectName].filter(Boolean).join(' ')
  const { actor, organization, onBehalfOf } = entry
  const subject = onBehalfOf ?? (entry.isOwn ? null : organization)
  return (
    <DayDetail
      aside={
        <DescriptionList
          facts={[
            { term: t`When`, value: <DateTime value={entry.at} display="dateTime" /> },
            { term: t`Who`, value: who(entry) },
            { term: t`Organization`, value: organization?.name },
            { term: t`On behalf of`, value: onBehalfOf?.name },
            { term: t`How the person had signed in`, value: strength && i18n._(strength) },
            {
              term: t`Object`,
              value: (
                <Inline>
                  {named}
                  <CopyButton
                    value={entry.objectId}
                    label={t`Copy the id of the object`}
                    copiedLabel={t`Copied`}
                  />
                </Inline>
              ),
            },
            {
              term: t`Allowed by the relationship`,
              value:
                entry.relationshipId === null ? null : (
                  <Inline>
                    <Relationship organization={organization} onBehalfOf={onBehalfOf} />
                    <CopyButton
                      value={entry.relationshipId}
                      label={t`Copy the id of the relationship`}
                      copiedLabel={t`Copied`}
                    />
                  </Inline>
                ),
            },
            {
              term: t`Request id`,
              value: (
                <Inline>
                  {entry.requestId}
                  <CopyButton
                    value={entry.requestId}
                    label={t`Copy the request id`}
                    copiedLabel={t`Copied`}
                  />
                </Inline>
              ),
            },
          ]}
        />
      }
    >
      <Changes entry={entry} />
      <Inline>
        {actor ? <Button onClick={() => onNarrow({ person: actor.id })}>{t`Only this person`}</Button> : null}
        {subject ? (
          <Button onClick={() => onNarrow({ organization: subject.id })}>{t`Only this organization`}</Button>
        ) : null}
        <Button onClick={() => onNarrow({ object: entry.objectId })}>{t`Only this object`}</Button>
      </Inline>
    </DayDetail>
  )
}

/** A relationship in words: its sides, as far as the reader knows them. */
function Relationship({ organization, onBehalfOf }: Pick<AuditEntry, 'organization' | 'onBehalfOf'>) {
  const { t } = useLingui()
  const partner = organization?.name
  const other = onBehalfOf?.name
  return partner && other ? t`Between ${partner} and ${other}` : t`In force when it was done`
}

/** What the object was and what it became, field by field. */
function Changes({ entry }: { entry: AuditEntry }) {
  const { t } = useLingui()
  const { field, value } = useAuditValue()
  const changes = changesOf(entry)
  if (changes.length === 0) return null
  const before = entry.before !== null
  return (
    <Table<NotedChange>
      caption={t`What changed`}
      rows={changes}
      rowKey={(change) => change.field}
      columns={[
        { key: 'field', header: t`What`, primary: true, share: 1, cell: (change) => field(change.field) },
        ...(before
          ? [
              {
                key: 'before',
                header: t`Before`,
                wrap: true,
                cell: (change: NotedChange) => value(entry, change.field, change.before),
              },
            ]
          : []),
        {
          key: 'after',
          header: before ? t`After` : t`Noted`,
          wrap: true,
          cell: (change) => value(entry, change.field, change.after),
        },
      ]}
    />
  )
}
