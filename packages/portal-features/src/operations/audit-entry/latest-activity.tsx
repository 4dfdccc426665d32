import { useLingui } from '@lingui/react/macro'
import { TextLink, useViewer } from '@relais/portal-kit'
import { DateTime, Quiet, Section, WorkQueue } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { featurePaths } from '../../feature-paths.ts'
import { signOf } from './activity-sign.ts'
import { latestEntriesQuery } from './audit-entry-queries.ts'
import { useAuditSentence } from './use-audit-sentence.ts'

/** What happened last with an organization; nothing where the log is not one's to read. It stands at the end of a page, which does not wait for it. */
export function LatestActivity({ organizationId }: { organizationId: string }) {
  const { t } = useLingui()
  const { viewActivity } = useViewer().viewerCan
  const { sentence } = useAuditSentence()
  const { data: entries } = useQuery({ ...latestEntriesQuery(organizationId), enabled: viewActivity })
  const title = t`Latest activity`
  if (!viewActivity) return null
  return (
    <Section
      title={title}
      action={
        <TextLink to={featurePaths.activity} search={{ organization: organizationId }}>
          {t`All activity`}
        </TextLink>
      }
    >
      {entries?.length === 0 ? (
        <Quiet>{t`Nothing has happened yet.`}</Quiet>
      ) : (
        <WorkQueue
          label={title}
          items={(entries ?? []).map((entry) => ({
            key: entry.id,
            icon: signOf(entry.action),
            tone: 'neutral' as const,
            what: sentence(entry),
            detail: <DateTime value={entry.at} display="dateTime" />,
            act: null,
          }))}
        />
      )}
    </Section>
  )
}
