import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { KeysetList, TextLink } from '@relais/portal-kit'
import { DateTime, EmptyState, OrganizationTile, StatusDot, Table } from '@relais/ui'
import { paths } from '../../paths.ts'
import type { PartListProps } from './people-list.tsx'
import { programPartnershipsQuery } from './program-organization-queries.ts'

/** With whom an organization is or was in partnership. */
export function PartnershipList({ organization, pages, onPagesChange }: PartListProps) {
  const { t } = useLingui()
  const { id, legalName } = organization
  return (
    <KeysetList
      query={programPartnershipsQuery(id)}
      pages={pages}
      onPagesChange={onPagesChange}
      count={(shown, more) =>
        more
          ? t`${shown} partnerships shown, more follow`
          : t`${plural(shown, { one: '# partnership', other: '# partnerships' })}`
      }
      empty={
        <EmptyState title={t`No partners yet`}>
          {t`A partnership begins when a reseller authorizes the provider that invited it.`}
        </EmptyState>
      }
      narrowing={null}
    >
      {(partnerships) => (
        <Table
          caption={t`Partners`}
          rows={partnerships}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: t`Name`,
              primary: true,
              tile: (row) => <OrganizationTile name={row.otherName} party={row.otherIs} />,
              cell: (row) => (
                <TextLink to={paths.organization} params={{ organizationId: row.otherId }}>
                  {row.otherName}
                </TextLink>
              ),
              note: (row) => row.otherDomain,
            },
            {
              key: 'role',
              header: t`Role in the program`,
              priority: 3,
              card: 'second',
              cell: (row) => (row.otherIs === 'provider' ? t`Provider` : t`Reseller`),
            },
            {
              key: 'state',
              header: t`State`,
              card: 'third',
              cell: (row) =>
                row.endedAt === null ? (
                  <StatusDot tone="success">{t({ context: 'partnership', message: 'Active' })}</StatusDot>
                ) : (
                  <StatusDot tone="neutral">
                    {row.otherEnded ? t`Ended by ${row.otherName}` : t`Ended by ${legalName}`}
                  </StatusDot>
                ),
            },
            {
              key: 'since',
              header: t`Since`,
              fit: true,
              priority: 2,
              card: 'third-end',
              cell: (row) => <DateTime value={row.since} display="date" />,
            },
            {
              key: 'ended',
              header: t({ context: 'partnership', message: 'Ended' }),
              fit: true,
              priority: 4,
              cell: (row) => (row.endedAt === null ? null : <DateTime value={row.endedAt} display="date" />),
            },
          ]}
        />
      )}
    </KeysetList>
  )
}
