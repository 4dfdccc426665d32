import { useLingui } from '@lingui/react/macro'
import { nobodyYet } from '@relais/portal-features/consent'
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
        <LinkButton to={paths.customer} params={{ customerId }}>
          {t`Open`}
        </LinkButton>
      )
    case 'administration_ending':
      return mayAct ? (
        <LinkButton to={paths.inviteCustomer} search={{ orderedBy: nobodyYet }}>
          {t`Ask again`}
        </LinkButton>
      ) : (
        <LinkButton to={paths.customer} params={{ customerId: id }}>
          {t`Open`}
        </LinkButton>
      )
    case 'own_administration_ending':
      return <LinkButton to={paths.indirectProviders}>{t`Open`}</LinkButton>
    case 'subscription_ending':
      return (
        <LinkButton to={paths.subscription} params={{ subscriptionId: id }}>
          {t`Open`}
        </LinkButton>
      )
    case 'order_placed':
    case 'cart_left':
      return <LinkButton to={paths.orders}>{t`Open`}</LinkButton>
    case 'licenses_used_up':
    case 'licenses_unused':
      return ofCustomer === undefined ? (
        <LinkButton to={paths.subscriptions}>{t`Open`}</LinkButton>
      ) : (
        // They are assigned where the people are.
        <LinkButton
          to={paths.customer}
          params={{ customerId: ofCustomer }}
          search={{ tab: kind === 'licenses_unused' ? 'users' : 'services' }}
        >
          {kind === 'licenses_unused' ? t`Assign` : t`Open`}
        </LinkButton>
      )
    case 'mails_failed':
    case 'mails_waiting':
      return <LinkButton to={paths.subscriptions}>{t`Open`}</LinkButton>
  }
}

function Invitation({ id, children }: { id: string; children: ReactNode }) {
  return (
    <LinkButton to={paths.sentInvitation} params={{ invitationId: id }}>
      {children}
    </LinkButton>
  )
}
