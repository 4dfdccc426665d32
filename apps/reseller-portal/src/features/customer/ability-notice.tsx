import { useLingui } from '@lingui/react/macro'
import { nobodyYet, useDelegatedRoleName } from '@relais/portal-features/consent'
import { TextLink, useViewer } from '@relais/portal-kit'
import { Notice } from '@relais/ui'
import { paths } from '../../paths.ts'
import type { Ability } from './customer-queries.ts'

/** Why something with a customer is not offered, and how to get it (J5.4). Nothing where it is allowed. */
export function AbilityNotice({ ability, title }: { ability: Ability; title: string }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const invite = useViewer().viewerCan.requestDelegatedAdmin ? (
    <p>
      <TextLink
        to={paths.inviteCustomer}
        search={{ orderedBy: nobodyYet }}
      >{t`Ask the customer for administration`}</TextLink>
    </p>
  ) : null
  const roles = ability.neededRoles.map(roleName).join(', ')
  switch (ability.reason) {
    case null:
    // Ordering is the provider's.
    case 'no_reseller':
      return null
    case 'no_role':
      return (
        <Notice title={title}>
          {t`Your roles do not include this. Ask a global administrator of your organization for the role it takes.`}
        </Notice>
      )
    case 'provider_only':
      return (
        <Notice title={title}>{t`Indirect providers do this. Ask the provider of this customer.`}</Notice>
      )
    case 'no_delegated_admin':
      return (
        <Notice title={title}>
          <p>{t`You do not administer this customer's directory. Invite the customer again and ask for administration with one of these roles: ${roles}. You can go on once the customer accepts.`}</p>
          {invite}
        </Notice>
      )
    case 'role_not_covered':
      return (
        <Notice title={title}>
          <p>{t`What the customer granted you does not cover this. Invite the customer again and ask for one of these roles: ${roles}.`}</p>
          {invite}
        </Notice>
      )
  }
}
