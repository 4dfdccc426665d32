import { customer, type DemoCustomer } from './demo-customer.ts'
import { norvia, quai } from './demo-partner.ts'
import { billing, userAdministrator } from './demo-person.ts'
import { business, enterprise, insight, mail, starter } from './demo-product.ts'
import { britishNames, frenchNames } from './demo-staff.ts'

const joint = { reseller: quai, provider: norvia } as const

/** Customers of Quai Numérique, by the day they came. */
export const swissCustomers: readonly DemoCustomer[] = [
  customer(
    'École internationale du Haut-Lac',
    'ecole-haut-lac',
    'CH fr',
    'Marguerite Zürcher-Okafor',
    {
      ...joint,
      joined: 274,
      orders: [
        { day: 269, lines: [[enterprise, 150]], billingPlan: 'annual', added: [{ day: 91, quantity: 25 }] },
      ],
      staff: britishNames(14),
    },
    [userAdministrator('Matthias Aebischer', 'en')],
  ),
  customer('Commune de Villars-le-Grand-Pré', 'villars-grand-pre', 'CH fr', 'Blaise Monnard', {
    ...joint,
    joined: 237,
    thoughtFor: 21,
    orders: [{ day: 230, lines: [[starter, 22]], billingPlan: 'annual' }],
    staff: frenchNames(6, 12),
  }),
  customer('Étude d’avocats Rochat, Zbinden & Favre', 'etude-rochat-zbinden', 'CH fr', 'Corinne Zbinden', {
    ...joint,
    joined: 209,
    orders: [{ day: 205, lines: [[business, 16]] }],
    staff: frenchNames(7, 24),
  }),
  customer('Horlogerie Beausire & Fils SA', 'horlogerie-beausire', 'CH fr', 'Alexandre Beausire', {
    ...joint,
    joined: 183,
    orders: [
      { day: 176, lines: [[enterprise, 38]], billingPlan: 'annual' },
      { day: 102, lines: [[insight, 5]] },
    ],
    staff: frenchNames(7, 33),
  }),
  customer('Imprimerie Cornu-Bühler', 'imprimerie-cornu-buehler', 'CH fr', 'Régula Bühler', {
    ...joint,
    joined: 168,
    orders: [{ day: 161, lines: [[business, 6]] }],
    staff: frenchNames(4, 48),
    endings: [{ day: 33, what: 'reseller', by: 'reseller' }],
  }),
  customer('Clinique vétérinaire du Jorat-Mézières', 'vet-jorat', 'CH fr', 'Laure-Hélène Pittet', {
    ...joint,
    joined: 126,
    orders: [{ day: 119, lines: [[business, 12]] }],
    staff: frenchNames(6, 54),
  }),
  customer(
    'Fondation pour l’enfance Clair-Logis',
    'clair-logis',
    'CH fr',
    'Dominique Aeschlimann',
    {
      ...joint,
      joined: 93,
      delegatedAdmin: {
        roles: ['user_administrator', 'license_administrator', 'helpdesk_administrator', 'directory_reader'],
        duration: 'P2Y',
      },
      orders: [{ day: 86, lines: [[starter, 40]], added: [{ day: 19, quantity: 10 }] }],
      staff: frenchNames(6, 64),
    },
    [billing('Sandrine Chappuis', 'fr')],
  ),
  customer('Schreinerei Brönnimann GmbH', 'schreinerei-broennimann', 'CH en', 'Käthi Brönnimann', {
    ...joint,
    joined: 57,
    orders: [{ day: 50, lines: [[mail, 7]] }],
    staff: ['Beat Brönnimann', 'Jürg Strässle', 'Ueli Müri'],
  }),
  customer('Cave coopérative des Trois-Communes', 'cave-trois-communes', 'CH fr', 'Gérald Chevalley', {
    reseller: quai,
    joined: 22,
    delegatedAdmin: null,
  }),
]
