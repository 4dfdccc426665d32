import { useLingui } from '@lingui/react/macro'
import { nobodyYet } from '@relais/portal-features/consent'
import { asksForInvitation, HomePage, type HomeTask, InvitationAct } from '@relais/portal-features/operations'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { AddIcon, Inline, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'

/** Where a reseller starts. */
export function ResellerHomePage() {
  const { t } = useLingui()
  const { inviteCustomers } = useViewer().viewerCan
  return (
    <HomePage
      action={
        inviteCustomers ? (
          <LinkButton kind="primary" icon={AddIcon} to={paths.inviteCustomer}>
            {t`Invite a customer`}
          </LinkButton>
        ) : undefined
      }
      act={(task) => <Act task={task} />}
      first={
        <Stack>
          <p>{t`An indirect provider invites you by email. Follow the link in that email and authorize the provider: from then on you can invite customers together.`}</p>
          {inviteCustomers ? (
            <>
              <p>{t`You can also invite a customer alone. Until it consents in its own portal, you neither see nor change anything of it.`}</p>
              <Inline>
                <LinkButton to={paths.inviteCustomer}>{t`Invite a customer`}</LinkButton>
              </Inline>
            </>
          ) : null}
        </Stack>
      }
      allEnding={
        <TextLink to={paths.subscriptions} search={{ status: 'active', sort: 'ends_ascending' }}>
          {t`All by their end`}
        </TextLink>
      }
    />
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
