import { customer, type DemoCustomer } from './demo-customer.ts'
import { castlegate, mosan, norvia } from './demo-partner.ts'
import { billing } from './demo-person.ts'
import { business, insight, mail, starter } from './demo-product.ts'
import { frenchNames } from './demo-staff.ts'

const joint = { reseller: mosan, provider: norvia } as const

/** Customers of Atelier Informatique Mosan, by the day they came. */
export const belgianCustomers: readonly DemoCustomer[] = [
  customer(
    'Commune de Hautes-Rivières',
    'hautes-rivieres',
    'BE fr',
    'Godelieve Maréchal',
    {
      ...joint,
      joined: 320,
      orders: [{ day: 314, lines: [[starter, 45]], billingPlan: 'annual' }],
      staff: frenchNames(7, 40),
    },
    [billing('Étienne Wauters', 'fr')],
  ),
  // Ordered through a provider that the reseller has left since: the subscription runs on.
  customer('Cristallerie de la Vieille Meuse', 'cristallerie-vieille-meuse', 'BE fr', 'Désiré Lambotte', {
    reseller: mosan,
    provider: castlegate,
    joined: 284,
    orders: [{ day: 279, lines: [[business, 52]] }],
    staff: frenchNames(9, 61),
  }),
  customer('Institut Sainte-Walburge', 'sainte-walburge', 'BE fr', 'Sœur Marie-Ange Colson', {
    ...joint,
    joined: 259,
    orders: [{ day: 251, lines: [[starter, 210]], added: [{ day: 84, quantity: 15 }] }],
    staff: frenchNames(12, 75),
  }),
  customer('Brasserie Vandenhoute', 'brasserie-vandenhoute', 'BE fr', 'Pieter Vandenhoute', {
    ...joint,
    joined: 216,
    orders: [
      { day: 211, lines: [[business, 23]] },
      { day: 108, lines: [[insight, 2]] },
    ],
    staff: frenchNames(5, 103),
  }),
  customer(
    'Notaires associés Delvaux, Peeters & Cie',
    'notaires-delvaux-peeters',
    'BE fr',
    'Colette Delvaux',
    {
      ...joint,
      joined: 178,
      orders: [{ day: 172, lines: [[business, 9]] }],
      staff: frenchNames(6, 110),
      endings: [{ day: 45, what: 'delegatedAdmin', by: 'customer' }],
    },
  ),
  customer('Kinésithérapie Dubois-N’Guessan', 'kine-dubois-nguessan', 'BE fr', 'Awa N’Guessan', {
    reseller: mosan,
    joined: 142,
  }),
  customer('Coördinatiecentrum Thuiszorg Vlierbeek', 'thuiszorg-vlierbeek', 'BE en', 'Annelies De Smedt', {
    ...joint,
    joined: 101,
    orders: [{ day: 97, lines: [[business, 31]], added: [{ day: 28, quantity: 6 }] }],
    staff: ['Bram Coppens', 'Lieve Van den Bossche', 'Joke Mertens', 'Yusuf Özdemir'],
  }),
  customer(
    'Fédération des clubs de balle pelote et de jeux de paume de l’Entre-deux-Vallées',
    'balle-pelote-entre-deux-vallees',
    'BE fr',
    'Jean-Luc Baptistin',
    {
      ...joint,
      joined: 74,
      thoughtFor: 11,
      orders: [{ day: 66, lines: [[starter, 14]], billingPlan: 'annual' }],
      staff: frenchNames(3, 118),
    },
  ),
  customer(
    'ASBL Maison des jeunes du quartier des Tanneurs',
    'maison-jeunes-tanneurs',
    'BE fr',
    'Inès Kaya',
    {
      ...joint,
      joined: 36,
      orders: [{ day: 31, lines: [[mail, 8]] }],
      staff: frenchNames(6, 122),
    },
  ),
]
