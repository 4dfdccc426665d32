import { useLingui } from '@lingui/react/macro'
import { Page, useCountryName, useFormat } from '@relais/portal-kit'
import {
  ActionMenu,
  AdministrationIcon,
  CopyButton,
  DateTime,
  ForbiddenIcon,
  Inline,
  Notice,
  OrderIcon,
  OrganizationTile,
  RecordLayout,
  type RightItem,
  RightList,
  Section,
  Stack,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { useDelegatedRoleName } from '../delegated-admin-relationship/delegated-role.ts'
import type { PartnershipRecord } from './partnership-queries.ts'

/** Props of {@link PartnershipPage}. */
export type PartnershipPageProps = {
  partnership: PartnershipRecord
  /** Which side the viewer looks at. */
  other: 'provider' | 'reseller'
  /** The link to the list it stands in. */
  up: ReactNode
  action: ReactNode
  /** What ends, behind `⋯`: buttons of kind `danger`; null: the viewer may end nothing. */
  endings: ReactNode
  /** What goes through it. */
  children: ReactNode
}

/** The page of a partner: who it is, since when, what goes through it, and beside that what it granted; what ends behind `⋯`. */
export function PartnershipPage(props: PartnershipPageProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { partnership, other, up, action, endings, children } = props
  const { legalName, domain, country: code } = partnership[other]
  const rights = useRights(partnership, other)
  const running = partnership.endedAt === null
  return (
    <Page
      title={legalName}
      trail={[up]}
      tile={<OrganizationTile name={legalName} party={other} size="large" />}
      sentence={
        <Inline gap={3}>
          <Inline gap={1}>
            {domain}
            <CopyButton value={domain} label={t`Copy the domain`} copiedLabel={t`Copied`} />
          </Inline>
          <span>{country(code)}</span>
          <span>
            {t`Partner since`} <DateTime value={partnership.since} display="date" />
          </span>
          {running ? null : (
            <span>
              {t({ context: 'partnerships', message: 'Ended' })}{' '}
              <DateTime value={partnership.endedAt ?? ''} display="date" />
            </span>
          )}
        </Inline>
      }
      action={action}
      menu={endings === null ? null : <ActionMenu label={t`More for ${legalName}`}>{endings}</ActionMenu>}
    >
      <Stack gap={6}>
        {running ? null : (
          <Notice tone="warning" title={t`This partnership has ended`}>
            {partnership.endedBy === other ? t`${legalName} ended it.` : t`Your organization ended it.`}
          </Notice>
        )}
        <RecordLayout
          aside={
            <Section title={t`What it grants`}>
              <RightList label={t`What it grants`} items={rights} />
            </Section>
          }
        >
          {children}
        </RecordLayout>
      </Stack>
    </Page>
  )
}

/** What the provider may by it, in the words of who looks. */
function useRights(partnership: PartnershipRecord, other: 'provider' | 'reseller'): readonly RightItem[] {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const roleName = useDelegatedRoleName()
  const isProvider = other === 'reseller'
  const { delegatedAdmin, endedAt } = partnership
  const orders: RightItem =
    endedAt === null
      ? {
          key: 'orders',
          icon: OrderIcon,
          may: true,
          what: isProvider ? t`You place orders` : t`Places orders`,
          detail: t`For the customers you share, once each has accepted.`,
        }
      : {
          key: 'orders',
          icon: ForbiddenIcon,
          may: false,
          what: isProvider ? t`You place no orders` : t`Places no orders`,
          detail: t`What was ordered runs on until its term ends.`,
        }
  if (delegatedAdmin === null)
    return [
      orders,
      {
        key: 'administration',
        icon: ForbiddenIcon,
        may: false,
        what: isProvider ? t`You do not work in its directory` : t`Does not work in your directory`,
        detail: isProvider ? t`The reseller grants no administration.` : t`You grant no administration.`,
      },
    ]
  const day = formatDate(delegatedAdmin.endsAt)
  return [
    orders,
    {
      key: 'administration',
      icon: AdministrationIcon,
      may: true,
      what: isProvider ? t`You work in its directory until ${day}` : t`Works in your directory until ${day}`,
      detail: delegatedAdmin.roles.map(roleName).join(', '),
    },
  ]
}
