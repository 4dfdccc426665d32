import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@relais/portal-kit'
import { Notice } from '@relais/ui'
import { paths } from '../../paths.ts'
import type { Application } from './enrollment-queries.ts'

/** Instead of a step that another one comes before, or that is over. */
export function NotYet({ application }: { application: Application | null }) {
  const { t } = useLingui()
  if (application !== null && application.status !== 'draft') {
    return (
      <Notice tone="info" title={t`Your firm has enrolled`}>
        <LinkButton kind="primary" to={paths.enrollStatus}>{t`See the application`}</LinkButton>
      </Notice>
    )
  }
  return (
    <Notice tone="info" title={t`The partner ID comes first`}>
      <LinkButton kind="primary" to={paths.enrollPartner}>{t`Choose the partner ID`}</LinkButton>
    </Notice>
  )
}
