import { useLingui } from '@lingui/react/macro'
import { LinkButton, Panel, PublicPage } from '@relais/portal-kit'
import { EmptyState, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { CreateOperatorForm, type CreateOperatorFormProps } from './create-operator-form.tsx'
import { firstRunQuery } from './organization-queries.ts'

/** The first page of an empty installation: makes its operator, once. */
export function FirstRunPage({ onSignedIn }: Pick<CreateOperatorFormProps, 'onSignedIn'>) {
  const { t } = useLingui()
  return (
    <PublicPage title={t`Set up this installation`}>
      <Panel rows={8}>
        <FirstRun onSignedIn={onSignedIn} />
      </Panel>
    </PublicPage>
  )
}

function FirstRun({ onSignedIn }: Pick<CreateOperatorFormProps, 'onSignedIn'>) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(firstRunQuery)
  if (data?.isOpen)
    return (
      <Stack gap={6}>
        <p>
          {t`It is empty. First comes its operator: the organization that runs the program and creates providers and resellers.`}
        </p>
        <CreateOperatorForm tenantDomain={data.tenantDomain} onSignedIn={onSignedIn} />
      </Stack>
    )
  return (
    <EmptyState
      title={t`This installation has an operator`}
      drawing={null}
      action={<LinkButton kind="primary" to={paths.signIn}>{t`Sign in`}</LinkButton>}
    >
      {t`It was set up before. An administrator of the operator adds further people and organizations.`}
    </EmptyState>
  )
}
