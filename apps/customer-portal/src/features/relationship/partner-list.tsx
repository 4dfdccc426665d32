import { useLingui } from '@lingui/react/macro'
import { useCountryName, useDelegatedRoleName } from '@relais/portal-kit'
import {
  DateTime,
  DescriptionList,
  EmptyState,
  Inline,
  LoadMore,
  Section,
  Stack,
  StatusDot,
  Table,
} from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { EndRelationshipButton } from './end-relationship-button.tsx'
import { type ListedPartner, partnerRelationshipsQuery } from './relationship-queries.ts'
import { RemoveAdministrationButton } from './remove-administration-button.tsx'

/** Every partner that may act for the organization: as what, since when, with which administration, and how to end it. */
export function RunningPartners() {
  const { t } = useLingui()
  const query = useSuspenseInfiniteQuery(partnerRelationshipsQuery(false))
  const partners = query.data.pages.flatMap((page) => page.nodes)
  if (partners.length === 0) {
    return (
      <EmptyState title={t`No partner yet`}>
        {t`A partner who wants to work for you sends a mail with a personal link. It stands here once you have accepted.`}
      </EmptyState>
    )
  }
  const shown = partners.length
  return (
    <Stack gap={6}>
      {partners.map((partner) => (
        <Section
          key={partner.id}
          title={partner.partnerName}
          action={partner.viewerCan.end ? <EndRelationshipButton relationshipId={partner.id} /> : undefined}
        >
          <PartnerFacts partner={partner} />
        </Section>
      ))}
      <LoadMore
        label={t`Show more`}
        count={query.hasNextPage ? t`${shown} partners shown, more follow` : t`All partners shown: ${shown}`}
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}

function PartnerFacts({ partner }: { partner: ListedPartner }) {
  const { t } = useLingui()
  const country = useCountryName()
  const accepter = partner.grantedByName
  return (
    <DescriptionList
      facts={[
        { term: t`Role`, value: <PartnerKindName kind={partner.partnerKind} /> },
        { term: t`Country`, value: country(partner.partnerCountry) },
        { term: t`Since`, value: <DateTime value={partner.since} display="date" /> },
        { term: t`Accepted by`, value: accepter },
        { term: t`Administration`, value: <Administrations partner={partner} /> },
      ]}
    />
  )
}

function PartnerKindName({ kind }: { kind: ListedPartner['partnerKind'] }) {
  const { t } = useLingui()
  return kind === 'reseller' ? t`Reseller` : t`Indirect provider: may place orders for you`
}

function Administrations({ partner }: { partner: ListedPartner }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const { administrations, partnerName, viewerCan } = partner
  if (administrations.length === 0) return <StatusDot tone="neutral">{t`None`}</StatusDot>
  return (
    <Stack gap={4}>
      {administrations.map(({ id, displayName, endsAt, roles }) => (
        <Stack gap={2} key={id}>
          <StatusDot tone="info">{t`Administers your directory`}</StatusDot>
          <p>{roles.map(roleName).join(', ')}</p>
          <p>
            {t`Until`} <DateTime value={endsAt} display="dateTime" />
          </p>
          <p>{displayName}</p>
          {viewerCan.endAdministration ? (
            <Inline>
              <RemoveAdministrationButton id={id} partnerName={partnerName} />
            </Inline>
          ) : null}
        </Stack>
      ))}
    </Stack>
  )
}

/** The partners of the past; nothing where there is none. */
export function EndedPartners() {
  const { t } = useLingui()
  const query = useSuspenseInfiniteQuery(partnerRelationshipsQuery(true))
  const rows = query.data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) return null
  const shown = rows.length
  return (
    <Section title={t`Ended relationships`}>
      <Stack>
        <Table
          caption={t`Ended relationships`}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'partner', header: t`Partner`, cell: (row) => row.partnerName, primary: true },
            { key: 'role', header: t`Role`, cell: (row) => <PartnerKindName kind={row.partnerKind} /> },
            { key: 'since', header: t`Since`, cell: (row) => <DateTime value={row.since} display="date" /> },
            {
              key: 'ended',
              header: t`Ended`,
              cell: (row) => (row.endedAt === null ? null : <DateTime value={row.endedAt} display="date" />),
            },
            { key: 'by', header: t`Ended by`, cell: (row) => row.endedByName },
          ]}
        />
        <LoadMore
          label={t`Show more`}
          count={
            query.hasNextPage ? t`${shown} partners shown, more follow` : t`All partners shown: ${shown}`
          }
          busy={query.isFetchingNextPage}
          onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      </Stack>
    </Section>
  )
}
