import type { Look } from './browser.ts'
import { acceptInvitation, authorizeProvider, inviteCustomer, inviteReseller } from './journey-consent.ts'
import { endRelations, exportLog } from './journey-ending.ts'
import { assignLicense, cancelOrder, placeOrder } from './journey-order.ts'
import { Journey } from './journey.ts'
import { expect, test } from './test.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 1366 },
  { language: 'en', width: 390 },
  { language: 'fr', width: 390 },
]

/** The main job of the issue, steps 1 to 7, as three people do it in three portals with real mails between them. */
test.describe('the main job in a browser', () => {
  // Each look at the same time as the others: its reseller and its customer are its own.
  test.describe.configure({ mode: 'parallel' })

  for (const look of looks) test.describe(`in ${look.language} at ${look.width} px`, () => journeyIn(look))

  function journeyIn(look: Look): void {
    test.describe.configure({ mode: 'serial' })
    let journey: Journey

    test.beforeAll(async ({ world }) => {
      journey = await Journey.begin(world.product, world.browser, look)
    })
    test.afterAll(() => journey?.leave())

    test('1: the provider’s sales agent invites the reseller; the personal link cannot be lost from the draft', () =>
      inviteReseller(journey))

    test('2: the reseller’s global administrator follows the link of the mail and authorizes the provider', () =>
      authorizeProvider(journey))

    test('3: they share no customer yet; the reseller invites one for both', () => inviteCustomer(journey))

    test('4: the customer’s administrator creates its directory, reads what is asked and accepts', () =>
      acceptInvitation(journey))

    test('5: the provider’s sales agent orders, then adds five licenses; the customer sees no price', () =>
      placeOrder(journey))

    test('5b: a mistaken order is canceled within seven days, with a reason', () => cancelOrder(journey))

    test('6: the reseller opens the customer’s row in place, makes a user and assigns a license; the free ones count down', () =>
      assignLicense(journey))

    test('7: relationship and partnership are ended, with what stops and stays said first; ordering then refuses', () =>
      endRelations(journey))

    test('8: what the reseller’s log shows is saved as a file that a spreadsheet opens', () =>
      exportLog(journey))

    test('9: all of it leaves an audit log that is whole', async () => {
      const verified = await journey.product.relais('audit', 'verify')
      expect(verified).toMatchObject({ code: 0, output: expect.stringContaining('whole') })
    })
  }
})
