import { useLingui } from '@lingui/react/macro'
import { LinkButton, TextLink, useCountryName, useFormat, useViewer } from '@relais/portal-kit'
import {
  ActionMenu,
  ActivityIcon,
  CustomersIcon,
  DateTime,
  DaysLeft,
  type Icon,
  Inline,
  LicenseIcon,
  OrderIcon,
  Pass,
  SeeIcon,
  TextAnchor,
  UserIcon,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { EndRelationshipButton } from './end-relationship-button.tsx'
import type { ListedPartner } from './relationship-queries.ts'
import { RemoveDelegatedAdminButton } from './remove-delegated-admin-button.tsx'
import { ShortenDelegatedAdminButton } from './shorten-delegated-admin-button.tsx'

type Right = ListedPartner['rights'][number]['right']

const icons: Readonly<Record<Right, Icon>> = {
  manage_users: CustomersIcon,
  assign_licenses: LicenseIcon,
  view_users: UserIcon,
  view_account: SeeIcon,
  place_orders: OrderIcon,
}

/** What a partner needs to have for its pass. */
export type PassPartner = Omit<ListedPartner, 'endedAt' | 'endedByName' | 'grantedByName'>

/** Props of {@link PartnerPass}. */
export type PartnerPassProps = {
  partner: PassPartner
  /** Leads to the partner's page, where it is not that page. */
  linked: boolean
  /** What an entry of the activity log says. */
  act: (entryId: string) => ReactNode
}

/** A partner whose relationship runs, as an access passport. */
export function PartnerPass({ partner, linked, act }: PartnerPassProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const rights = useRights(partner)
  const { id, partnerName, partnerKind, partnerCountry, since, contact } = partner
  const land = country(partnerCountry)
  return (
    <Pass
      party={partnerKind}
      name={partnerName}
      {...(linked
        ? {
            link: (
              <TextLink to={paths.partnerRelationship} params={{ relationshipId: id }}>
                {partnerName}
              </TextLink>
            ),
          }
        : {})}
      facts={[
        partnerKind === 'reseller' ? t`Your reseller, ${land}` : t`Your indirect provider, ${land}`,
        <>
          {t`since`} <DateTime value={since} display="date" />
        </>,
        ...(contact
          ? [
              <>
                {t`Call`} <TextAnchor href={`mailto:${contact.mail}`}>{contact.name}</TextAnchor>
              </>,
            ]
          : []),
      ]}
      holds={<Holds partner={partner} />}
      rights={rights}
      rightsLabel={t`What ${partnerName} may do`}
      used={<LastUse partner={partner} act={act} />}
      acts={<Acts partner={partner} />}
    />
  )
}

function useRights({ rights }: PassPartner) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const names: Readonly<Record<Right, string>> = {
    manage_users: t`Manages your users`,
    assign_licenses: t`Assigns licenses`,
    view_users: t`Sees your users and licenses`,
    view_account: t`Sees account and subscriptions`,
    place_orders: t`Places and changes orders`,
  }
  return rights.map(({ right, allowed, endsAt }) => {
    const until = endsAt === null ? '' : formatDate(endsAt)
    const lasting = endsAt === null ? t`until one of you ends it` : t`until ${until}`
    return {
      key: right,
      icon: icons[right],
      allowed,
      name: names[right],
      detail: allowed ? lasting : t`not allowed`,
    }
  })
}

/** Until the next of its rights ends by itself. */
function Holds({ partner: { rights } }: { partner: PassPartner }) {
  const { t } = useLingui()
  const [first] = rights.flatMap(({ endsAt }) => (endsAt === null ? [] : [endsAt])).toSorted()
  return first === undefined ? t`No end date` : <DaysLeft value={first} words={(days) => t`${days} left`} />
}

function LastUse({ partner: { lastUse }, act }: { partner: PassPartner; act: PartnerPassProps['act'] }) {
  const { t } = useLingui()
  const { viewActivity } = useViewer().viewerCan
  if (lastUse === null) return t`Not used so far`
  return (
    <>
      <div>
        {t`Last used on`}{' '}
        <strong>
          <DateTime value={lastUse.at} display="date" />
        </strong>
      </div>
      {viewActivity ? act(lastUse.entryId) : null}
    </>
  )
}

function Acts({ partner }: { partner: PassPartner }) {
  const { t } = useLingui()
  const { viewActivity } = useViewer().viewerCan
  const { id, partnerId, partnerName, delegatedAdmins, viewerCan } = partner
  const end = viewerCan.end ? <EndRelationshipButton relationshipId={id} /> : null
  return (
    <Inline>
      {viewActivity ? (
        <LinkButton
          icon={ActivityIcon}
          to={paths.activity}
          search={{ organization: partnerId }}
          aria-label={t`What it did: ${partnerName}`}
        >
          {t`What it did`}
        </LinkButton>
      ) : null}
      {viewerCan.shortenDelegatedAdmin
        ? delegatedAdmins.map((each) => (
            <ShortenDelegatedAdminButton key={each.id} delegatedAdmin={each} partnerName={partnerName} />
          ))
        : null}
      {viewerCan.endDelegatedAdmin
        ? delegatedAdmins.map((each) => (
            <RemoveDelegatedAdminButton key={each.id} id={each.id} partnerName={partnerName} />
          ))
        : end}
      {viewerCan.endDelegatedAdmin && end ? (
        <ActionMenu label={t`More for ${partnerName}`}>
          <EndRelationshipButton relationshipId={id} kind="danger" />
        </ActionMenu>
      ) : null}
    </Inline>
  )
}
