import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage } from '@relais/portal-kit'
import { paths } from '../../paths.ts'

/** There is no such profile. */
export function NoMembershipPage() {
  const { t } = useLingui()
  return (
    <NotTherePage
      title={t`Membership registry`}
      what={t`There is no such profile`}
      back={<LinkButton to={paths.memberships}>{t`Show the registry`}</LinkButton>}
    >
      {t`Its address may have been cut short.`}
    </NotTherePage>
  )
}
