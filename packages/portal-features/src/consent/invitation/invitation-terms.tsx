import { useLingui } from '@lingui/react/macro'
import { useFormat } from '@relais/portal-kit'
import {
  CustomersIcon,
  Inline,
  OrderIcon,
  OrganizationTile,
  type Party,
  Quiet,
  Right,
  Rights,
  Section,
  SeeIcon,
  Stack,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { ConsentParties } from './consent-parties.tsx'
import {
  useDelegatedRoleDescription,
  useDelegatedRoleName,
} from '../delegated-admin-relationship/delegated-role.ts'
import type { AskedOfCustomer } from './invitation-queries.ts'

/** Props of {@link InvitationTerms}. */
export type InvitationTermsProps = {
  invitation: AskedOfCustomer
  /** The organization that answers; null: nobody has signed in. */
  organization: string | null
}

/**
 * Who asks, exactly what accepting grants and what not, until when, and how to take it back (UX rule 13): the same before and
 * after sign-in, so that one reads on where one was.
 */
export function InvitationTerms({ invitation, organization }: InvitationTermsProps) {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const { inviter, inviterUserName, provider } = invitation
  const reseller = inviter.legalName
  const providerName = provider?.legalName ?? ''
  const answerBy = formatDate(invitation.expiresAt)
  return (
    <>
      <p>
        {provider
          ? t`${inviterUserName} wrote to you for ${reseller}, together with ${providerName}. Nothing changes until you accept. You can answer until ${answerBy}.`
          : t`${inviterUserName} wrote to you for ${reseller}. Nothing changes until you accept. You can answer until ${answerBy}.`}
      </p>
      <Section title={t`Who asks`}>
        <ConsentParties invitation={invitation} organization={organization} />
      </Section>
      <Section title={t`If you accept`}>
        <Stack gap={6}>
          <Rights>
            <ResellerRights invitation={invitation} />
            {provider ? <ProviderRights name={provider.legalName} /> : null}
          </Rights>
          <Right
            icon={null}
            title={provider ? t`Neither sees your other partners` : t`It does not see your other partners`}
          >
            {t`What you have with them stays between you and them.`}
          </Right>
        </Stack>
      </Section>
      <Section title={t`How to take it back`}>
        <p>{t`On the page Partner relationships you can remove administration and keep the reseller, or end a relationship, at any time and without giving a reason. What partners do for you is logged, and you can read it.`}</p>
      </Section>
    </>
  )
}

function RightsOf({ party, name, children }: { party: Party; name: string; children: ReactNode }) {
  return (
    <Stack gap={3}>
      <Inline>
        <OrganizationTile name={name} party={party} />
        <strong>{name}</strong>
      </Inline>
      {children}
    </Stack>
  )
}

function ResellerRights({ invitation }: { invitation: AskedOfCustomer }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const { delegatedAdmin, inviter } = invitation
  const until = delegatedAdmin ? formatDateTime(delegatedAdmin.until) : ''
  return (
    <RightsOf party="reseller" name={inviter.legalName}>
      {delegatedAdmin ? (
        <Right
          icon={CustomersIcon}
          title={t`Manages your users and their licenses`}
          more={<RolesAsked roles={delegatedAdmin.roles} />}
        >
          {t`If you accept now, until ${until}; then it ends by itself. It sees your users and your licenses, and what it does there is logged.`}
        </Right>
      ) : (
        <Right icon={null} title={t`Does not administer your directory`}>
          {t`The directory is the list of your users and their licenses.`}
        </Right>
      )}
      <Right icon={SeeIcon} title={t`Looks after your account and your subscriptions`}>
        {t`As your reseller, until one of you ends it. It sees the name, domain and country of your organization and the subscriptions it takes part in.`}
      </Right>
    </RightsOf>
  )
}

type Role = NonNullable<AskedOfCustomer['delegatedAdmin']>['roles'][number]

/** Which roles an administration is asked with, and what each may; closed at first. */
export function RolesAsked({ roles }: { roles: readonly Role[] }) {
  const { t } = useLingui()
  const roleName = useDelegatedRoleName()
  const describe = useDelegatedRoleDescription()
  const names = roles.map(roleName).join(', ')
  return (
    <details>
      <summary>{t`With these roles and no others: ${names}`}</summary>
      <ul>
        {roles.map((role) => (
          <li key={role}>
            {roleName(role)} <Quiet>{describe(role)}</Quiet>
          </li>
        ))}
      </ul>
    </details>
  )
}

function ProviderRights({ name }: { name: string }) {
  const { t } = useLingui()
  return (
    <RightsOf party="provider" name={name}>
      <Right icon={OrderIcon} title={t`Places orders for you and changes your subscriptions`}>
        {t`Until one of you ends it.`}
      </Right>
      <Right icon={SeeIcon} title={t`Sees your name, domain and country`}>
        {t`And the subscriptions it takes part in.`}
      </Right>
      <Right icon={null} title={t`Does not administer your directory`}>
        {t`It does not see your users.`}
      </Right>
    </RightsOf>
  )
}
