import { useLingui } from '@lingui/react/macro'
import { LinkButton, useViewer } from '@relais/portal-kit'
import { Inline } from '@relais/ui'
import { paths } from '../../paths.ts'

/** What the operator does next, for the home page. */
export function ProgramNext({ providers, resellers }: { providers: number; resellers: number }) {
  const { t } = useLingui()
  const { createOrganizations } = useViewer().viewerCan
  const complete = providers > 0 && resellers > 0
  return (
    <>
      {complete ? null : (
        <p>
          {providers > 0
            ? t`Next, create a reseller. It then takes up the invitation of a provider.`
            : t`Next, create a provider, then a reseller. The provider invites the reseller, and both find customers.`}
        </p>
      )}
      {createOrganizations ? (
        <Inline>
          <LinkButton
            kind={complete ? 'secondary' : 'primary'}
            to={paths.createOrganization}
          >{t`Create an organization`}</LinkButton>
        </Inline>
      ) : null}
    </>
  )
}
