import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@relais/portal-kit'
import { paths } from '../../paths.ts'

/** Leads to the invitation of a reseller, where a missing partnership stands in the way of an order. */
export function InviteReseller() {
  const { t } = useLingui()
  return <LinkButton to={paths.inviteReseller}>{t`Invite a reseller`}</LinkButton>
}
