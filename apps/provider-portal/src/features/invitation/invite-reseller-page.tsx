import { useLingui } from '@lingui/react/macro'
import { invitationRequestQuery, InvitationStart } from '@relais/portal-features/consent'
import { Page, Panel, TextLink } from '@relais/portal-kit'
import { Notice, Section, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

/** Props of {@link InviteResellerPage}. */
export type InviteResellerPageProps = {
  /** The request to be invited that is answered; undefined: none. */
  requestId: string | undefined
}

/** Begins the invitation of a reseller: to whom, in which language. Its text comes next. */
export function InviteResellerPage({ requestId }: InviteResellerPageProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const to = {
    onDrafted: (invitationId: string) =>
      void navigate({ to: paths.sentInvitation, params: { invitationId } }),
    onCancel: () =>
      void (requestId === undefined
        ? navigate({ to: paths.indirectResellers })
        : navigate({ to: paths.invitationRequest, params: { requestId } })),
  }
  return (
    <Page
      title={t`Invite a reseller`}
      trail={[<TextLink key="up" to={paths.indirectResellers}>{t`Indirect resellers`}</TextLink>]}
      sentence={t`First the recipient; then you see the text and can change it before anything goes out.`}
    >
      <Section title={t`Whom you invite, and to what`}>
        {requestId === undefined ? (
          <InvitationStart {...to} />
        ) : (
          <Panel rows={4}>
            <OfRequest requestId={requestId} {...to} />
          </Panel>
        )}
      </Section>
    </Page>
  )
}

function OfRequest({
  requestId,
  ...to
}: {
  requestId: string
  onDrafted: (id: string) => void
  onCancel: () => void
}) {
  const { t } = useLingui()
  const { data: request } = useSuspenseQuery(invitationRequestQuery(requestId))
  if (request === null || !request.viewerCan.invite)
    return (
      <Stack>
        <Notice tone="warning" title={t`This request is no longer open`}>
          {t`It was answered or taken back, or a colleague writes its invitation. You can invite this or another reseller all the same.`}
        </Notice>
        <InvitationStart {...to} />
      </Stack>
    )
  const { firm } = request
  return (
    <Stack>
      <Notice title={t`The answer to a request of ${firm}`}>
        {t`The request is answered as soon as the invitation goes out.`}
      </Notice>
      <InvitationStart request={request} {...to} />
    </Stack>
  )
}
