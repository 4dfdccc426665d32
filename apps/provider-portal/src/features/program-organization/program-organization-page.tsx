import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, Panel, TextLink, useCountryName } from '@relais/portal-kit'
import {
  CopyButton,
  DateTime,
  EmptyState,
  FactStrip,
  formatNumber,
  Inline,
  OrganizationTile,
  StatTile,
  StatusDot,
  Tabs,
  useLocale,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { PartnershipList } from './partnership-list.tsx'
import { PeopleList } from './people-list.tsx'
import { programOrganizationQuery, type ProgramOrganization } from './program-organization-queries.ts'
import { type ProgramOrganizationView, programOrganizationTabs } from './program-organization-view.ts'

/** Props of {@link ProgramOrganizationPage}. */
export type ProgramOrganizationPageProps = {
  organizationId: string
  view: ProgramOrganizationView
  onViewChange: (view: ProgramOrganizationView) => void
  /** What an organization is, in words. */
  accountWords: Readonly<Record<ProgramOrganization['accounts'][number]['kind'], string>>
  /** The emails of its acts. */
  emails: ReactNode
}

/**
 * One organization of the installation, for the operator's people: what it is, its people where it takes part in the program, whom it
 * works with, its emails. Neither its customers nor its orders: those are seen by a relationship alone.
 */
export function ProgramOrganizationPage(props: ProgramOrganizationPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { organizationId, accountWords } = props
  const { data: organization } = useSuspenseQuery(programOrganizationQuery(organizationId))
  if (!organization) {
    return (
      <NotTherePage
        title={t`Organization`}
        what={t`There is no such organization`}
        back={<LinkButton to={paths.organizations}>{t`All organizations`}</LinkButton>}
      >
        {t`Its address may have been cut short.`}
      </NotTherePage>
    )
  }
  const { legalName, domain, accounts } = organization
  return (
    <Page
      title={legalName}
      trail={[<TextLink key="up" to={paths.organizations}>{t`Organizations`}</TextLink>]}
      tile={<OrganizationTile name={legalName} party={partyOf(organization)} size="large" />}
      chips={
        accounts.length === 0 ? (
          <StatusDot tone="neutral">{t`Not related yet`}</StatusDot>
        ) : (
          accounts.map(({ kind, status }) => {
            const role = accountWords[kind]
            return status === 'active' ? (
              <StatusDot key={kind} tone="success">{t`${role}, active`}</StatusDot>
            ) : (
              <StatusDot key={kind} tone="danger">{t`${role}, suspended`}</StatusDot>
            )
          })
        )
      }
      sentence={
        <Inline gap={3}>
          <Inline gap={1}>
            {domain}
            <CopyButton value={domain} label={t`Copy ${domain}`} copiedLabel={t`Copied`} />
          </Inline>
          <span>{country(organization.country)}</span>
          <span>
            {t`Here since`} <DateTime value={organization.since} display="date" />
          </span>
        </Inline>
      }
    >
      <Strip organization={organization} />
      <Parts {...props} organization={organization} />
    </Page>
  )
}

function Parts(props: ProgramOrganizationPageProps & { organization: ProgramOrganization }) {
  const { t } = useLingui()
  const { organization, view, onViewChange, emails } = props
  const shown = programOrganizationTabs.filter((tab) => tab !== 'partners' || takesPart(organization))
  const tab = shown.find((one) => one === view.tab) ?? 'people'
  const list = {
    organization,
    pages: view.pages,
    onPagesChange: (pages: number) => onViewChange({ ...view, pages }),
  }
  const parts = {
    people: {
      label: t`People`,
      content: organization.showsPeople ? (
        <PeopleList {...list} />
      ) : (
        <EmptyState title={t`Its people are its own`}>
          {t`You see the people of providers and resellers. Those of a customer are seen by the partners it allowed to.`}
        </EmptyState>
      ),
    },
    partners: { label: t`Partners`, content: <PartnershipList {...list} /> },
    emails: { label: t`Emails`, content: emails },
  }
  return (
    <Tabs
      label={t`Parts of ${organization.legalName}`}
      value={tab}
      onChange={(key) => {
        const next = shown.find((name) => name === key)
        if (next) onViewChange(next === 'people' ? {} : { tab: next })
      }}
      tabs={shown.map((key) => ({
        key,
        label: parts[key].label,
        content: <Panel rows={4}>{parts[key].content}</Panel>,
      }))}
    />
  )
}

/** The figures of an organization. */
function Strip({ organization }: { organization: ProgramOrganization }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { id, partners, failedMails, partnerId, accounts, timeZone } = organization
  const isPartner = takesPart(organization)
  const isReseller = accounts.some(({ kind }) => kind === 'reseller')
  return (
    <FactStrip>
      {isPartner ? (
        <StatTile
          label={t`Partners`}
          figure={formatNumber(partners, locale)}
          under={t`${plural(partners, { one: 'Partnership that runs', other: 'Partnerships that run' })}`}
        />
      ) : null}
      <StatTile
        label={
          <TextLink to={paths.mails} search={{ organization: id, status: 'failed' }}>
            {t`Emails not delivered`}
          </TextLink>
        }
        figure={formatNumber(failedMails, locale)}
        under={t`In the last 30 days`}
      />
      {isReseller ? (
        <StatTile
          label={t`Partner ID`}
          figure={partnerId ?? '–'}
          under={partnerId === null ? t`None on record yet` : t`On record for its orders`}
        />
      ) : null}
      {isPartner && !isReseller ? null : (
        <StatTile label={t`Time zone`} figure={placeOf(timeZone)} under={timeZone} />
      )}
    </FactStrip>
  )
}

function takesPart({ accounts }: ProgramOrganization): boolean {
  return accounts.some(({ kind }) => kind === 'provider' || kind === 'reseller')
}

function partyOf({ accounts }: ProgramOrganization): 'provider' | 'reseller' | 'customer' {
  const kinds = accounts.map(({ kind }) => kind)
  if (kinds.includes('provider') || kinds.includes('operator')) return 'provider'
  return kinds.includes('reseller') ? 'reseller' : 'customer'
}

/** The place that a time zone is named after: Paris of Europe/Paris. */
function placeOf(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
}
