import type { INestApplicationContext } from '@nestjs/common'
import { ImportCatalog } from '../features/catalog/index.ts'
import { CreateOrganization } from '../features/organization/index.ts'
import type { PortalRequest } from '../platform/auth/request.ts'
import type { DemoClient, DemoSession } from './demo-client.ts'
import {
  type DemoCustomer,
  type DemoOrganization,
  demoCustomers,
  demoPassword,
  demoProviders,
  demoResellers,
} from './demo-world.ts'

interface Link {
  readonly invitationId: string
  readonly token: string
}

interface Offer {
  readonly id: string
  readonly options: readonly {
    readonly term: string
    readonly billingPlan: string
    readonly currency: string
  }[]
}

const offersDocument = `query ($customerId: ID!, $search: String!) {
  offers(customerId: $customerId, search: $search) { nodes { id options { term billingPlan currency } } }
}`
const licensesDocument =
  'query ($customerId: ID!) { customerLicenses(customerId: $customerId) { licenseSkuId } }'

/**
 * Makes the demo world by the real actions: organizations and catalog as the operator's commands do, everything between
 * people as they would do it at the portals.
 */
export class DemoSeed {
  private readonly sessions = new Map<string, Promise<DemoSession>>()

  constructor(
    private readonly app: INestApplicationContext,
    private readonly client: DemoClient,
    private readonly request: PortalRequest,
    private readonly catalog: { readonly productsPath: string; readonly pricesPath: string },
  ) {}

  /** Safe to run again: steps that were made are not made twice. Throws on the first one that is refused. */
  async run(): Promise<void> {
    const imported = await this.app
      .get(ImportCatalog)
      .execute(this.request, { ...this.catalog, importedBy: 'demo' }, false)
    if (!imported.ok)
      throw new Error(`demo: the catalog is not acceptable: ${JSON.stringify(imported.refusal)}`)
    for (const organization of [...demoProviders, ...demoResellers, ...demoCustomers])
      await this.organization(organization)
    for (const reseller of demoResellers) {
      for (const provider of reseller.providers) await this.partnership(providerOf(provider), reseller)
    }
    for (const customer of demoCustomers) {
      if (customer.reseller === undefined) continue
      await this.relationship(customer, resellerOf(customer.reseller))
      if (customer.orders && customer.provider !== undefined)
        await this.trade(customer, providerOf(customer.provider))
    }
  }

  private async organization(organization: DemoOrganization): Promise<void> {
    const made = await this.app.get(CreateOrganization).execute(this.request, organization, demoPassword)
    if (!made.ok && made.refusal.code !== 'domain_taken')
      throw new Error(`demo: ${organization.legalName}: ${made.refusal.code}`)
  }

  private async partnership(provider: DemoOrganization, reseller: DemoOrganization): Promise<void> {
    const step = `${provider.domain} ${reseller.domain}`
    const [administrator] = reseller.people
    const link = await this.invite(await this.as(provider), step, {
      kind: 'partnership',
      recipientMail: mailOf(reseller),
      recipientName: administrator.displayName,
      language: administrator.language,
    })
    await this.client.change(
      await this.as(reseller),
      'authorizeIndirectProvider',
      step,
      { ...link, confirmed: true },
      '__typename',
    )
  }

  private async relationship(customer: DemoCustomer, reseller: DemoOrganization): Promise<void> {
    const step = `${reseller.domain} ${customer.domain}`
    const provider = customer.provider === undefined ? undefined : providerOf(customer.provider)
    const providerId = provider && (await this.organizationId(provider))
    const [administrator] = customer.people
    const link = await this.invite(await this.as(reseller), step, {
      kind: provider ? 'joint' : 'relationship',
      ...(providerId ? { providerId } : {}),
      recipientMail: mailOf(customer),
      recipientName: administrator.displayName,
      language: administrator.language,
    })
    const session = await this.as(customer)
    const agreement = await this.client.ask<{ version: number }>(
      session,
      'query ($language: Language!) { customerAgreement(language: $language) { version } }',
      { language: administrator.language },
    )
    const input = { ...link, agreementVersion: agreement.version, confirmed: true }
    await this.client.change(session, 'acceptCustomerInvitation', step, input, '__typename')
  }

  private async invite(session: DemoSession, step: string, input: object): Promise<Link> {
    const drafted = await this.client.change<{ invitation: { id: string; link: string } }>(
      session,
      'draftInvitation',
      step,
      input,
      'invitation { id link }',
    )
    const { id, link } = drafted.invitation
    await this.client.change(
      session,
      'sendInvitation',
      step,
      { invitationId: id },
      '__typename',
      'SentInvitationInput',
    )
    return { invitationId: id, token: new URL(link).hash.slice(1) }
  }

  private async trade(customer: DemoCustomer, provider: DemoOrganization): Promise<void> {
    const customerId = await this.organizationId(customer)
    for (const order of customer.orders ?? [])
      await this.order(await this.as(provider), customer, customerId, order)
    await this.staff(customer, customerId)
  }

  private async order(
    session: DemoSession,
    customer: DemoCustomer,
    customerId: string,
    { product, quantity }: { readonly product: string; readonly quantity: number },
  ): Promise<void> {
    const step = `${customer.domain} ${product}`
    const { cart } = await this.client.change<{ cart: { id: string } }>(
      session,
      'startCart',
      step,
      { customerId },
      'cart { id }',
    )
    const offers = await this.client.ask<{ nodes: readonly Offer[] }>(session, offersDocument, {
      customerId,
      search: product,
    })
    const offer = offers.nodes[0]
    const option = offer?.options.find(({ term, billingPlan }) => term === 'P1Y' && billingPlan === 'monthly')
    if (!offer || !option) throw new Error(`demo: ${product} is not sold to ${customer.legalName}`)
    const line = { cartId: cart.id, offerSkuId: offer.id, ...option, quantity }
    await this.client.change(session, 'putCartLine', step, line, '__typename')
    const resellerId = await this.organizationId(resellerOf(customer.reseller ?? ''))
    await this.client.change(
      session,
      'setResellerOnRecord',
      step,
      { cartId: cart.id, resellerId },
      '__typename',
    )
    await this.client.change(session, 'checkOutCart', step, { cartId: cart.id }, '__typename')
  }

  /** The reseller makes the customer's people and gives each a license. */
  private async staff(customer: DemoCustomer, customerId: string): Promise<void> {
    const session = await this.as(resellerOf(customer.reseller ?? ''))
    const licenses = await this.client.ask<readonly { licenseSkuId: string }[] | null>(
      session,
      licensesDocument,
      { customerId },
    )
    const licenseSkuId = licenses?.[0]?.licenseSkuId
    if (licenseSkuId === undefined) throw new Error(`demo: ${customer.legalName} has no license to assign`)
    for (const displayName of customer.staff ?? []) {
      const name = signInNameOf(displayName)
      const userPrincipalName = `${name}@${customer.domain}`
      const input = {
        customerId,
        displayName,
        userPrincipalName,
        usageLocation: customer.country,
        language: customer.language,
      }
      const { user } = await this.client.change<{ user: { id: string } }>(
        session,
        'createCustomerUser',
        userPrincipalName,
        input,
        'user { id }',
      )
      await this.client.change(
        session,
        'assignLicense',
        userPrincipalName,
        { customerId, userId: user.id, licenseSkuId },
        '__typename',
      )
    }
  }

  private async organizationId(organization: DemoOrganization): Promise<string> {
    const viewer = await this.client.ask<{ organization: { id: string } }>(
      await this.as(organization),
      '{ viewer { organization { id } } }',
      {},
    )
    return viewer.organization.id
  }

  /** The first person of an organization, signed in at its portal; once per run. */
  private as(organization: DemoOrganization): Promise<DemoSession> {
    const known = this.sessions.get(organization.domain)
    if (known) return known
    const session = this.client.signIn(organization.account, mailOf(organization), demoPassword)
    this.sessions.set(organization.domain, session)
    return session
  }
}

function mailOf(organization: DemoOrganization): string {
  return `${organization.people[0].name}@${organization.domain}`
}

/** "Inès Robert" is `ines.robert`. */
function signInNameOf(displayName: string): string {
  return displayName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '.')
}

function providerOf(domain: string): DemoOrganization {
  return found(demoProviders, domain)
}

function resellerOf(domain: string): DemoOrganization {
  return found(demoResellers, domain)
}

function found(organizations: readonly DemoOrganization[], domain: string): DemoOrganization {
  const organization = organizations.find((item) => item.domain === domain)
  if (!organization) throw new Error(`demo: there is no ${domain}`)
  return organization
}
