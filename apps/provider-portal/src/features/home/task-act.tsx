import { useLingui } from '@lingui/react/macro'
import { asksForInvitation, type HomeTask, InvitationAct } from '@relais/portal-features/operations'
import { LinkButton } from '@relais/portal-kit'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'

/** The one button of what is to be done. `ofCustomer`: where it stands on the page of that customer. */
export function TaskAct({ task, ofCustomer }: { task: HomeTask; ofCustomer?: string }) {
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
    case 'licenses_unused':
      return (
        <LinkButton
          to={paths.subscriptions}
          search={ofCustomer === undefined ? {} : { customer: ofCustomer }}
        >
          {t`Open`}
        </LinkButton>
      )
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
