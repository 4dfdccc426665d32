import { useLingui } from '@lingui/react/macro'
import { useFormat, useViewer } from '@relais/portal-kit'
import {
  AdministrationIcon,
  ForbiddenIcon,
  MailIcon,
  OrderIcon,
  PartyStrip,
  ProviderIcon,
  ResellerIcon,
  type RightItem,
  RightList,
  Section,
  Stack,
  TextAnchor,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { useDelegatedRoleName } from '../../consent/index.ts'
import type { CustomerFacts } from './customer-facts.ts'

type Partner = CustomerFacts['partners'][number]

/** Props of {@link CustomerParties}. */
export type CustomerPartiesProps = {
  customer: CustomerFacts
  /** As what the viewer's organization acts. */
  as: 'provider' | 'reseller'
  /** Another partner of the customer, as a link to its page. */
  partner: (partner: Partner) => ReactNode
}

/** Who does what for a customer, and whom to call. */
export function CustomerParties(props: CustomerPartiesProps) {
  const { t } = useLingui()
  const { as } = props
  const administration = useAdministration(props.customer)
  const provider = useProviderItems(props)
  const reseller = useResellerItems(props)
  const items = as === 'provider' ? provider : reseller
  return (
    <>
      <Section title={t`Who does what`}>
        <Stack>
          <Parties {...props} />
          <RightList label={t`Who does what`} items={[...items, administration]} />
        </Stack>
      </Section>
      <WhomToCall {...props} />
    </>
  )
}

function Parties({ customer: { legalName, partners }, as, partner }: CustomerPartiesProps) {
  const { t } = useLingui()
  const own = useViewer().organization.legalName
  const [other] = partners
  const providerLabel = t`Indirect provider`
  const resellerLabel = t`Reseller on record`
  const you = {
    party: as,
    label: as === 'provider' ? providerLabel : resellerLabel,
    name: own,
    value: t`You`,
  }
  const otherKind = as === 'provider' ? ('reseller' as const) : ('provider' as const)
  const them = other
    ? [
        {
          party: otherKind,
          label: otherKind === 'provider' ? providerLabel : resellerLabel,
          name: other.legalName,
          value:
            partners.length === 1 ? partner(other) : t`${other.legalName} and ${partners.length - 1} more`,
        },
      ]
    : []
  const chain = as === 'provider' ? [you, ...them] : [...them, you]
  return (
    <PartyStrip
      parties={[...chain, { party: 'customer', label: t`Customer`, name: legalName, value: legalName }]}
    />
  )
}

/** What the viewer's organization may do in the customer's directory. */
function useAdministration({ delegatedAdmins, standing }: CustomerFacts): RightItem {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const roleName = useDelegatedRoleName()
  const until = standing.administrationEndsAt
  if (until === null)
    return {
      key: 'administration',
      icon: ForbiddenIcon,
      may: false,
      what: t`You do not manage its users`,
      detail: t`The customer granted no administration.`,
    }
  const day = formatDate(until)
  const roles = [...new Set(delegatedAdmins.flatMap((each) => each.roles))].map(roleName).join(', ')
  return {
    key: 'administration',
    icon: AdministrationIcon,
    may: true,
    what: t`You work in its directory until ${day}`,
    detail: roles,
  }
}

function useResellerItems({ customer: { partners }, partner }: CustomerPartiesProps): readonly RightItem[] {
  const { t } = useLingui()
  const support: RightItem = {
    key: 'support',
    icon: ResellerIcon,
    may: true,
    what: t`You look after the customer`,
    detail: t`You are on record as its reseller and answer its questions.`,
  }
  if (partners.length === 0)
    return [
      support,
      {
        key: 'orders',
        icon: ForbiddenIcon,
        may: false,
        what: t`Nobody places its orders`,
        detail: t`Invite the customer together with an indirect provider.`,
      },
    ]
  return [
    support,
    ...partners.map((one) => ({
      key: one.id,
      icon: OrderIcon,
      may: true,
      what: partner(one),
      detail: t`Places the orders you ask for.`,
    })),
  ]
}

function useProviderItems({ customer: { partners }, partner }: CustomerPartiesProps): readonly RightItem[] {
  const { t } = useLingui()
  if (partners.length === 0)
    return [
      {
        key: 'orders',
        icon: ForbiddenIcon,
        may: false,
        what: t`Nothing can be ordered`,
        detail: t`None of your resellers is related to this customer.`,
      },
    ]
  return [
    { key: 'orders', icon: OrderIcon, may: true, what: t`You place its orders` },
    ...partners.map((one) => ({
      key: one.id,
      icon: ResellerIcon,
      may: true,
      what: partner(one),
      detail: t`Is on record as its reseller and answers its questions.`,
    })),
  ]
}

function WhomToCall({ customer: { contact, partners, legalName }, as, partner }: CustomerPartiesProps) {
  const { t } = useLingui()
  const items: readonly RightItem[] = [
    ...(contact
      ? [
          {
            key: 'contact',
            icon: MailIcon,
            may: true,
            what: <TextAnchor href={`mailto:${contact.mail}`}>{contact.name ?? contact.mail}</TextAnchor>,
            detail: t`Received your invitation at ${legalName}`,
          },
        ]
      : []),
    ...partners.map((one) => ({
      key: one.id,
      icon: as === 'provider' ? ResellerIcon : ProviderIcon,
      may: true,
      what: partner(one),
      detail: as === 'provider' ? t`For everything about the customer` : t`For orders and changes to them`,
    })),
  ]
  if (items.length === 0) return null
  return (
    <Section title={t`Whom to call`}>
      <RightList label={t`Whom to call`} items={items} />
    </Section>
  )
}
