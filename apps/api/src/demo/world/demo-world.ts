import { belgianCustomers } from './belgian-customer.ts'
import { britishCustomers } from './british-customer.ts'
import { canadianCustomers } from './canadian-customer.ts'
import { customer, type DemoCustomer } from './demo-customer.ts'
import { frenchCustomers } from './french-customer.ts'
import { swissCustomers } from './swiss-customer.ts'

export { demoPartnerships, demoProviders, demoResellers, operator } from './demo-partner.ts'

/** Related to nobody: two for the main job, two that declined. */
export const unrelatedCustomers: readonly DemoCustomer[] = [
  customer('Imprimerie du Vieux-Port', 'vieux-port', 'FR fr', 'Manon Olivier'),
  customer('Foxglove Veterinary Group', 'foxglove-vets', 'GB en', 'Isla Campbell'),
  customer('Bibliothèque Armand-Thibaudeau', 'bibliotheque-thibaudeau', 'FR fr', 'Ghislaine Thibaudeau'),
  customer('Greyfriars Bell Foundry', 'greyfriars-bells', 'GB en', 'Edmund Greaves'),
]

/** Every customer: companies, associations, schools, municipalities. */
export const demoCustomers: readonly DemoCustomer[] = [
  ...frenchCustomers,
  ...britishCustomers,
  ...belgianCustomers,
  ...swissCustomers,
  ...canadianCustomers,
  ...unrelatedCustomers,
]

/** The day before the demo's first day at which the new price sheet came: prices rose, and a product was added. */
export const newPriceSheetDay = 150

/** The day its history begins. */
export const firstDay = 400
