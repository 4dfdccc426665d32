import { useLingui } from '@lingui/react/macro'
import { HomePage } from '@relais/portal-features/operations'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { AddIcon, Inline, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import { TaskAct } from './task-act.tsx'

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
      act={(task) => <TaskAct task={task} />}
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
