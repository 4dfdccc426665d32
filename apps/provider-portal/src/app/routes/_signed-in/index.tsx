import { useLingui } from '@lingui/react/macro'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { ProgramParts } from '@relais/portal-features/operations'
import { createFileRoute } from '@tanstack/react-router'
import { ProviderHomePage } from '../../../features/home/home-page.tsx'
import { ProgramNext } from '../../../features/organization/program-next.tsx'
import { paths } from '../../../paths.ts'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

function Home() {
  const { t } = useLingui()
  const { viewProgram } = useViewer().viewerCan
  return (
    <ProviderHomePage>
      {viewProgram ? (
        <ProgramParts
          act={({ detail }) => (
            <LinkButton to={paths.organizations} search={detail === null ? {} : { search: detail }}>
              {t`Find the organization`}
            </LinkButton>
          )}
          next={(current) => <ProgramNext {...current} />}
          all={<TextLink to={paths.organizations}>{t`Open the list of organizations`}</TextLink>}
        />
      ) : null}
    </ProviderHomePage>
  )
}
