import { useLingui } from '@lingui/react/macro'
import { HomePage } from '@relais/portal-features/operations'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { AddIcon, Inline, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { TaskAct } from './task-act.tsx'

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
      act={(task) => <TaskAct task={task} />}
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
