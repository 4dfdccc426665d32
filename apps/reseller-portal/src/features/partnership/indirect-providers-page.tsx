import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  EndPartnershipButton,
  PartnershipFacts,
  PartnershipList,
  type PartnershipRecord,
  type PartnershipView,
  WithdrawDelegatedAdminButton,
} from '@relais/portal-features/consent'
import { LinkButton, Page, TextLink, useRefusalLine } from '@relais/portal-kit'
import { AnchorButton, Button, type ButtonKind, EmptyState, Inline, Stack } from '@relais/ui'
import { directoryPaths, paths } from '../../paths.ts'

/** What the URL keeps of the list of providers. */
export type ProviderView = PartnershipView & {
  /** Id of the partnership whose row is open. */
  open?: string
}

/** Props of {@link IndirectProvidersPage}. */
export type IndirectProvidersPageProps = {
  view: ProviderView
  /** Puts it into the URL. `replace`: without a step in the history. */
  onViewChange: (view: ProviderView, replace: boolean) => void
}

/** The providers this reseller authorized. */
export function IndirectProvidersPage({ view, onViewChange }: IndirectProvidersPageProps) {
  const { t, i18n } = useLingui()
  const { open, ...closed } = view
  return (
    <Page
      title={t`Indirect providers`}
      sentence={t`The providers you authorized. None of them sees your customers or your terms with another.`}
      action={
        <AnchorButton
          href={directoryPaths[i18n.locale === 'fr' ? 'fr' : 'en']}
        >{t`Find a provider`}</AnchorButton>
      }
    >
      <PartnershipList
        other="provider"
        caption={t`Indirect providers`}
        view={view}
        onViewChange={(next) => onViewChange(next, true)}
        count={(shown, more) =>
          more
            ? t`${shown} providers shown, more follow`
            : t`${plural(shown, { one: '# provider', other: '# providers' })}`
        }
        empty={
          <EmptyState title={t`No indirect providers yet`}>
            {t`A provider invites you by email. Follow the link in that email and authorize it: it then appears here.`}
          </EmptyState>
        }
        link={(row) => (
          <TextLink to={paths.indirectProvider} params={{ providerId: linkId(row) }}>
            {row.provider.legalName}
          </TextLink>
        )}
        expansion={{
          openKey: open ?? null,
          onOpenChange: (id) => onViewChange(id === null ? closed : { ...closed, open: id }, false),
          label: (row) => t`Details of ${row.provider.legalName}`,
          render: (row) => (
            <Stack>
              <PartnershipFacts partnership={row} />
              <Inline>
                <ProviderEndings partnership={row} />
              </Inline>
            </Stack>
          ),
        }}
        actions={(row) => <ProviderLinks partnership={row} />}
      />
    </Page>
  )
}

/** A running partnership is found by its provider; an ended one by itself. */
function linkId({ id, endedAt, provider }: PartnershipRecord): string {
  return endedAt === null ? provider.id : id
}

/** Whether anything can be ended with a provider. */
export function hasEndings({ viewerCan }: PartnershipRecord): boolean {
  return viewerCan.endDelegatedAdmin || viewerCan.end
}

/** What can be ended with a provider; `danger` in a menu. */
export function ProviderEndings({
  partnership,
  ...look
}: {
  partnership: PartnershipRecord
  kind?: 'danger'
}) {
  const { viewerCan, provider } = partnership
  return (
    <>
      {viewerCan.endDelegatedAdmin ? (
        <WithdrawDelegatedAdminButton partnership={partnership} {...look} />
      ) : null}
      {viewerCan.end ? (
        <EndPartnershipButton partnership={partnership} otherName={provider.legalName} {...look} />
      ) : null}
    </>
  )
}

/** Where a provider leads to. */
export function ProviderLinks({
  partnership,
  inviting = 'secondary',
}: {
  partnership: PartnershipRecord
  /** `primary` where it is the one act of a page. */
  inviting?: ButtonKind
}) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const { viewerCan } = partnership
  const params = { providerId: partnership.provider.id }
  return (
    <>
      {viewerCan.viewCustomers ? (
        <LinkButton to={paths.providerCustomers} params={params}>
          {t`View customers`}
        </LinkButton>
      ) : null}
      {viewerCan.inviteCustomers ? (
        <LinkButton kind={inviting} to={paths.inviteCustomer} search={{ orderedBy: partnership.provider.id }}>
          {t`Invite new customers`}
        </LinkButton>
      ) : viewerCan.inviteObstacle ? (
        <Button
          kind={inviting}
          disabledReason={lineOf(viewerCan.inviteObstacle)}
        >{t`Invite new customers`}</Button>
      ) : null}
    </>
  )
}
