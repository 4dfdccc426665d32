import { useLingui } from '@lingui/react/macro'
import { asksForInvitation, HomePage, type HomeTask, InvitationAct } from '@relais/portal-features/operations'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { AddIcon, Inline, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'

/** Where a provider starts. `children`: what else there is, for those who may see it. */
export function ProviderHomePage({ children }: { children?: ReactNode }) {
  const { t } = useLingui()
  const { manageResellers, viewCustomers } = useViewer().viewerCan
  const invite = (
    <LinkButton kind="primary" icon={AddIcon} to={paths.inviteReseller}>
      {t`Invite a reseller`}
    </LinkButton>
  )
  return (
    <HomePage
      action={manageResellers ? invite : undefined}
      act={(task) => <Act task={task} />}
      first={
        <Stack>
          <p>
            {manageResellers
              ? t`Invite an indirect reseller by email. Once it has authorized you, you see the customers you share with it, and can order for them.`
              : viewCustomers
                ? t`You can order for a customer as soon as the customer has accepted your relationship and the customer agreement.`
                : t`What needs you appears here.`}
          </p>
          {manageResellers ? (
            <Inline>
              <LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>
            </Inline>
          ) : null}
        </Stack>
      }
      allEnding={
        <TextLink to={paths.subscriptions} search={{ status: 'active', sort: 'ends_ascending' }}>
          {t`All by their end`}
        </TextLink>
      }
    >
      {children}
    </HomePage>
  )
}

function Act({ task }: { task: HomeTask }) {
  const { t } = useLingui()
  const { kind, id, customerId, mayAct } = task
  if (asksForInvitation(kind))
    return (
      <InvitationAct
        kind={kind}
        task={task}
        open={(invitationId, words) => <Invitation id={invitationId}>{words}</Invitation>}
      />
    )
  switch (kind) {
    case 'invitation_accepted':
      return customerId === null ? (
        <Invitation id={id}>{t`Open`}</Invitation>
      ) : (
        <LinkButton to={paths.indirectReseller} params={{ partnershipId: customerId }}>
          {t`Open`}
        </LinkButton>
      )
    case 'subscription_ending':
      return mayAct && customerId !== null ? (
        <LinkButton to={paths.customerOrder} params={{ customerId }}>
          {t`Order again`}
        </LinkButton>
      ) : (
        <LinkButton to={paths.subscription} params={{ subscriptionId: id }}>
          {t`Open`}
        </LinkButton>
      )
    case 'administration_ending':
    case 'own_administration_ending':
      return customerId === null ? (
        <LinkButton to={paths.indirectReseller} params={{ partnershipId: id }}>
          {t`Open`}
        </LinkButton>
      ) : (
        <LinkButton to={paths.customer} params={{ customerId }}>
          {t`Open`}
        </LinkButton>
      )
    case 'cart_left':
      return (
        <LinkButton to={paths.cart} params={{ cartId: id }}>
          {t`Finish`}
        </LinkButton>
      )
    case 'order_placed':
      return (
        <LinkButton to={paths.order} params={{ orderId: id }}>
          {t`Open`}
        </LinkButton>
      )
    case 'licenses_used_up':
      return <LinkButton to={paths.subscriptions}>{t`Open`}</LinkButton>
    case 'mails_failed':
      return <LinkButton to={paths.mails} search={{ status: 'failed' }}>{t`Open`}</LinkButton>
    case 'mails_waiting':
      return <LinkButton to={paths.mails} search={{ status: 'waiting' }}>{t`Open`}</LinkButton>
  }
}

function Invitation({ id, children }: { id: string; children: ReactNode }) {
  return (
    <LinkButton to={paths.sentInvitation} params={{ invitationId: id }}>
      {children}
    </LinkButton>
  )
}
