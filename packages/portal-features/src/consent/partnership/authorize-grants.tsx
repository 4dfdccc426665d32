import { useLingui } from '@lingui/react/macro'
import { useCountryName, useFormat } from '@relais/portal-kit'
import {
  CustomersIcon,
  DrawnParty,
  DrawnWay,
  OrderIcon,
  PartyDrawing,
  Right,
  Rights,
  Section,
  SeeIcon,
  VisuallyHidden,
} from '@relais/ui'
import type { LinkedInvitation } from '../invitation/invitation-queries.ts'
import { RolesAsked } from '../invitation/invitation-terms.tsx'

/** What an invitation asks of a reseller. */
type AskedOfReseller = Pick<
  LinkedInvitation,
  'inviter' | 'inviterUserName' | 'delegatedAdmin' | 'expiresAt' | 'recipientDomain'
>

/** Props of {@link AuthorizeGrants}. */
export type AuthorizeGrantsProps = {
  invitation: AskedOfReseller
  /** The organization that answers; null: nobody has signed in. */
  organization: string | null
}

/** Who asks, exactly what for and until when, what it would see, and how to take it back: the same before and after sign-in. */
export function AuthorizeGrants({ invitation, organization }: AuthorizeGrantsProps) {
  const { t } = useLingui()
  const { formatDate, formatDateTime } = useFormat()
  const { inviter, inviterUserName, delegatedAdmin } = invitation
  const { legalName } = inviter
  const answerBy = formatDate(invitation.expiresAt)
  const until = delegatedAdmin ? formatDateTime(delegatedAdmin.until) : ''
  return (
    <>
      <p>{t`${inviterUserName} wrote to you for ${legalName}. Nothing changes until you accept. You can answer until ${answerBy}.`}</p>
      <Section title={t`Who asks`}>
        <Drawing invitation={invitation} organization={organization} />
      </Section>
      <Section title={t`If you accept`}>
        <Rights>
          <Right icon={OrderIcon} title={t`Would place orders and manage subscriptions`}>
            {t`For those of your customers who accept it too, until one of you ends the partnership.`}
          </Right>
          {delegatedAdmin ? (
            <Right
              icon={CustomersIcon}
              title={t`Would manage your own users and their licenses`}
              more={<RolesAsked roles={delegatedAdmin.roles} />}
            >
              {t`If you accept now, until ${until}; then it ends by itself. Only its Admin agents could, and each act would be logged.`}
            </Right>
          ) : null}
          <Right icon={SeeIcon} title={t`Would see your organization and the customers you share`}>
            {t`Their names, domains and countries, and the subscriptions it takes part in.`}
          </Right>
          <Right icon={null} title={t`Would not see your other customers`}>
            {t`Nor your other providers, or your terms with them.`}
          </Right>
        </Rights>
      </Section>
      <Section title={t`How to take it back`}>
        <p>
          {t`You can end the partnership at any time on the page Indirect providers. You can also withdraw the administration of your directory alone and keep the partnership.`}
        </p>
      </Section>
    </>
  )
}

function Drawing({ invitation, organization }: AuthorizeGrantsProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { inviter, delegatedAdmin, recipientDomain } = invitation
  const { legalName } = inviter
  const named = organization ?? recipientDomain
  const providerCountry = country(inviter.country)
  return (
    <>
      <VisuallyHidden>
        {named === null
          ? t`${legalName} would be your indirect provider, and would place orders for the customers you share.`
          : t`${legalName} would be an indirect provider of ${named}, and would place orders for the customers you share.`}
      </VisuallyHidden>
      <PartyDrawing>
        <DrawnParty party="reseller" name={named ?? t`Your organization`} role={t`you`} filled />
        <DrawnWay icon={delegatedAdmin ? CustomersIcon : SeeIcon} />
        <DrawnParty party="provider" name={legalName} role={t`provider, ${providerCountry}`} />
        <DrawnWay icon={OrderIcon} />
        <DrawnParty party="customer" name={t`Customers you share`} role={t`who accept it too`} />
      </PartyDrawing>
    </>
  )
}
