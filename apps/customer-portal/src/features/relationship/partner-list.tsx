import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  isNarrowed,
  KeysetList,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  TextLink,
} from '@relais/portal-kit'
import { DateTime, EmptyState, ListTools, Stack, Table } from '@relais/ui'
import { paths } from '../../paths.ts'
import { PartnerKindName } from './partner-facts.tsx'
import { PartnerPass, type PartnerPassProps } from './partner-pass.tsx'
import { type ListedPartner, partnerRelationshipsQuery, type PartnerView } from './relationship-queries.ts'

/** Props of {@link PartnerList}. */
export type PartnerListProps = Pick<PartnerPassProps, 'act'> & {
  view: PartnerView
  onViewChange: (view: PartnerView) => void
}

/** Every partner that may act for the organization, or could in the past. */
export function PartnerList({ view, onViewChange, act }: PartnerListProps) {
  const { t } = useLingui()
  const change = (to: Parameters<typeof narrowed<PartnerView>>[1]) => onViewChange(narrowed(view, to))
  const ended = view.state === 'ended'
  return (
    <Stack gap={6}>
      <ListTools>
        <ListSearch
          label={t`Search by name or domain`}
          value={view.search ?? ''}
          onSearch={(search) => change({ search })}
        />
        <ListFilters active={countSet(view, ['state'])} onClear={() => change({ state: '' })}>
          <ListFilter
            label={t`Status`}
            all={t({ context: 'partners', message: 'Running' })}
            options={[{ value: 'ended', label: t({ context: 'partners', message: 'Ended' }) }]}
            value={view.state}
            onChange={(state) => change({ state })}
          />
        </ListFilters>
      </ListTools>
      <KeysetList
        query={partnerRelationshipsQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} partners shown, more follow`
            : t`${plural(shown, { one: '# partner', other: '# partners' })}`
        }
        empty={
          <EmptyState title={t`No partner yet`}>
            {t`A partner who wants to work for you sends an email with a personal link. It appears here once you have accepted.`}
          </EmptyState>
        }
        narrowing={
          isNarrowed(view, ['state'])
            ? {
                title: t`No partner found`,
                sentence: ended
                  ? t`No relationship that ended fits.`
                  : t`No running relationship fits this search.`,
                clearLabel: t`Show all running partners`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(partners) =>
          ended ? <EndedPartners partners={partners} /> : <RunningPartners partners={partners} act={act} />
        }
      </KeysetList>
    </Stack>
  )
}

function RunningPartners({
  partners,
  act,
}: Pick<PartnerListProps, 'act'> & { partners: readonly ListedPartner[] }) {
  return (
    <Stack gap={6}>
      {partners.map((partner) => (
        <PartnerPass key={partner.id} partner={partner} linked act={act} />
      ))}
    </Stack>
  )
}

function EndedPartners({ partners }: { partners: readonly ListedPartner[] }) {
  const { t } = useLingui()
  return (
    <Table
      caption={t`Ended relationships`}
      rows={partners}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'partner',
          header: t`Partner`,
          primary: true,
          cell: (row) => (
            <TextLink to={paths.partnerRelationship} params={{ relationshipId: row.id }}>
              {row.partnerName}
            </TextLink>
          ),
        },
        { key: 'role', header: t`Role`, card: 'second', cell: (row) => <PartnerKindName partner={row} /> },
        {
          key: 'since',
          header: t`Since`,
          fit: true,
          priority: 3,
          cell: (row) => <DateTime value={row.since} display="date" />,
        },
        {
          key: 'ended',
          header: t`Ended`,
          fit: true,
          card: 'third-end',
          cell: (row) => (row.endedAt === null ? null : <DateTime value={row.endedAt} display="date" />),
        },
        { key: 'by', header: t`Ended by`, priority: 4, card: 'third', cell: (row) => row.endedByName },
      ]}
    />
  )
}
