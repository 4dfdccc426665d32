import { useLingui } from '@lingui/react/macro'
import { useDelegatedRoleName } from '@relais/portal-features/consent'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { CopyButton, DateTime, Inline, Notice, Section, Stack, Table } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { PartnerFacts } from './partner-facts.tsx'
import { PartnerPass, type PartnerPassProps } from './partner-pass.tsx'
import { type PartnerRecord, partnerRelationshipQuery } from './relationship-queries.ts'

/** Props of {@link PartnerRelationshipPage}. */
export type PartnerRelationshipPageProps = {
  /** Id of the relationship or of the partner. */
  relationshipId: string
  /** What an entry of the activity log says. */
  act: PartnerPassProps['act']
  /** What other features show of the partner. */
  children: (partner: PartnerRecord) => ReactNode
}

/** One partner of the organization: who it is, what it may do, what it could do before, and how to end it. */
export function PartnerRelationshipPage({ relationshipId, act, children }: PartnerRelationshipPageProps) {
  const { t } = useLingui()
  const { data: partner } = useSuspenseQuery(partnerRelationshipQuery(relationshipId))
  if (!partner) {
    return (
      <NotTherePage
        title={t`Partner relationship`}
        what={t`There is no such partner relationship`}
        back={<LinkButton to={paths.partnerRelationships}>{t`All partner relationships`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { partnerDomain, endedByName } = partner
  const domain =
    partnerDomain === null ? null : (
      <Inline>
        {partnerDomain}
        <CopyButton value={partnerDomain} label={t`Copy the domain`} copiedLabel={t`Copied`} />
      </Inline>
    )
  return (
    <Page
      title={partner.partnerName}
      trail={[<TextLink key="up" to={paths.partnerRelationships}>{t`Partner relationships`}</TextLink>]}
    >
      <Stack gap={6}>
        {partner.endedAt === null ? (
          <PartnerPass partner={partner} linked={false} act={act} />
        ) : (
          <Notice tone="warning" title={t`This relationship was ended by ${endedByName}`}>
            <DateTime value={partner.endedAt} display="dateTime" />
          </Notice>
        )}
        <Section title={t`Details`}>
          <PartnerFacts partner={partner} domain={domain} />
        </Section>
        {partner.endedAt === null ? <Seen partner={partner} /> : null}
        <PastDelegatedAdmins partner={partner} />
        {children(partner)}
      </Stack>
    </Page>
  )
}

/** What a partner sees and what not, in words (UX rule 13). */
function Seen({ partner: { partnerName, delegatedAdmins } }: { partner: PartnerRecord }) {
  const { t } = useLingui()
  return (
    <Section title={t`What it sees`}>
      <ul>
        <li>{t`It sees the name, the domains and the country of your organization, and the subscriptions it takes part in; not what you have with other partners.`}</li>
        <li>
          {delegatedAdmins.length > 0
            ? t`It works in your directory with the roles above, until the day named there. What it does there is logged.`
            : t`${partnerName} cannot work in your directory: it sees neither your users nor who has which license.`}
        </li>
      </ul>
    </Section>
  )
}

function PastDelegatedAdmins({ partner }: { partner: PartnerRecord }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const rows = partner.pastDelegatedAdmins
  return (
    <Section title={t`Administration in the past`}>
      {rows.length === 0 ? (
        <p>{t`None of it has ended so far.`}</p>
      ) : (
        <Table
          caption={t`Administration in the past`}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'roles',
              header: t`Roles`,
              primary: true,
              wrap: true,
              cell: (row) => row.roles.map(roleName).join(', '),
            },
            {
              key: 'from',
              header: t`From`,
              fit: true,
              priority: 4,
              cell: (row) => <DateTime value={row.activatedAt} display="date" />,
            },
            {
              key: 'until',
              header: t`Until`,
              fit: true,
              cell: (row) => <DateTime value={row.endedAt} display="date" />,
            },
            {
              key: 'by',
              header: t`Ended by`,
              wrap: true,
              priority: 3,
              cell: (row) => row.endedByName ?? t`Nobody: its time was over`,
            },
          ]}
        />
      )}
    </Section>
  )
}
