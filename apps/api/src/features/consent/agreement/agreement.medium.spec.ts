import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenAgreement, givenOrganization, signIn } from '../../../testing/world.ts'
import { customerAgreementTexts } from './customer-agreement.ts'
import { PublishCustomerAgreement } from './publish-customer-agreement.ts'

const document =
  'query ($language: Language!) { customerAgreement(language: $language) { version title body acceptedAt } }'

describe('the customer agreement', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  const publish = () =>
    app.nest.get(PublishCustomerAgreement, { strict: false }).execute(commandCaller(testStart))

  it('has every version in every language', () => {
    const versions = (language: string) =>
      customerAgreementTexts.filter((text) => text.language === language).map(({ version }) => version)
    expect(versions('en')).toEqual(versions('fr'))
  })

  it('is published once, however often a migration runs, and can be read before sign-in', async () => {
    expect(await app.run('customer', document, { language: 'fr' })).toBeNull()
    expect(await publish()).toBe(customerAgreementTexts.length)
    expect(await publish()).toBe(0)
    const text = await app.run('customer', document, { language: 'fr' })
    expect(text).toMatchObject({ version: 1, title: 'Contrat client', acceptedAt: null })
  })

  it('tells the customer that accepted it, and nobody else, since when', async () => {
    const customer = await givenOrganization(app.database, 'customer', 'Boulangerie Martin')
    const other = await givenOrganization(app.database, 'customer', 'Garage Dupont')
    await givenAgreement(app, customer)
    const read = async (who: typeof customer) =>
      app.run(
        'customer',
        document,
        { language: 'en' },
        await signIn(app, 'customer', await who.person('global_administrator')),
      )
    expect(await read(customer)).toMatchObject({ acceptedAt: testStart.toISOString() })
    expect(await read(other)).toMatchObject({ acceptedAt: null })
  })
})
