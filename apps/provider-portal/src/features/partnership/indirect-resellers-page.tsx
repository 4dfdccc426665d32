import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  PartnershipList,
  type PartnershipListProps,
  type PartnershipRecord,
} from '@relais/portal-features/consent'
import { LinkButton, Page, TextLink, useViewer } from '@relais/portal-kit'
import { ActionMenu, EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** The resellers that authorized this provider. */
export function IndirectResellersPage({
  view,
  onViewChange,
}: Pick<PartnershipListProps, 'view' | 'onViewChange'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Indirect resellers`}
      sentence={t`The resellers that authorized you as their indirect provider.`}
      action={<LinkButton kind="primary" to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
    >
      <PartnershipList
        other="reseller"
        caption={t`Indirect resellers`}
        view={view}
        onViewChange={onViewChange}
        count={(shown, more) =>
          more
            ? t`${shown} resellers shown, more follow`
            : t`${plural(shown, { one: '# reseller', other: '# resellers' })}`
        }
        empty={
          <EmptyState
            title={t`No indirect resellers yet`}
            action={<LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>}
          >
            {t`A reseller appears here once its global administrator accepts your invitation.`}
          </EmptyState>
        }
        link={(row) => (
          <TextLink to={paths.indirectReseller} params={{ partnershipId: row.id }}>
            {row.reseller.legalName}
          </TextLink>
        )}
        actions={(row) => <ResellerActs partnership={row} />}
      />
    </Page>
  )
}

/** Where a reseller leads to; what ends is behind `⋯`. */
function ResellerActs({ partnership }: { partnership: PartnershipRecord }) {
  const { t } = useLingui()
  const { viewCustomers } = useViewer().viewerCan
  const { reseller, viewerCan } = partnership
  const { legalName } = reseller
  return (
    <>
      {viewCustomers && viewerCan.viewCustomers ? (
        <LinkButton to={paths.customers} search={{ reseller: reseller.id }}>
          {t`View customers`}
        </LinkButton>
      ) : null}
      {viewerCan.end ? (
        <ActionMenu label={t`More for ${legalName}`}>
          <EndPartnershipButton partnership={partnership} otherName={legalName} kind="danger" />
        </ActionMenu>
      ) : null}
    </>
  )
}
