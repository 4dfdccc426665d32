import { customer, type DemoCustomer } from './demo-customer.ts'
import { alpes, castlegate, norvia } from './demo-partner.ts'
import { billing, userAdministrator } from './demo-person.ts'
import { business, enterprise, insight, mail, shield, starter } from './demo-product.ts'
import { frenchNames } from './demo-staff.ts'

const joint = { reseller: alpes, provider: norvia } as const

/** Customers of Alpes Informatique, by the day they came. */
export const frenchCustomers: readonly DemoCustomer[] = [
  customer(
    'Coopérative laitière du Val d’Ayze',
    'laiterie-val-ayze',
    'FR fr',
    'Mireille Cottin',
    {
      ...joint,
      joined: 392,
      delegatedAdmin: {
        roles: ['user_administrator', 'license_administrator', 'directory_reader'],
        duration: 'P2Y',
      },
      // The year of the first order is over; the firm went on with another product.
      orders: [
        { day: 389, lines: [[mail, 24]], billingPlan: 'annual' },
        {
          day: 26,
          lines: [
            [business, 60],
            [shield, 60],
          ],
        },
      ],
      staff: frenchNames(9),
    },
    [billing('Pascal Mugnier', 'fr')],
  ),
  customer(
    'Syndicat intercommunal d’assainissement et de distribution d’eau potable des vallées de la Haute-Brévenne et du Sornin',
    'siaep-haute-brevenne',
    'FR fr',
    'Marie-Christine Vallon-Desportes',
    {
      ...joint,
      joined: 344,
      thoughtFor: 12,
      orders: [{ day: 340, lines: [[starter, 12]], billingPlan: 'annual' }],
      staff: frenchNames(9, 20),
    },
  ),
  customer('Forge & Cie', 'forge-et-cie', 'FR fr', 'Laurent Petit', { reseller: alpes, joined: 331 }),
  customer('Boulangerie Martin & Fils', 'boulangerie-martin', 'FR fr', 'Sophie Martin', {
    ...joint,
    joined: 322,
    orders: [{ day: 318, lines: [[business, 6]] }],
    staff: ['Karim Benali', 'Lucie Martin', 'Paul Garnier'],
  }),
  customer(
    'Commune de Saint-Aubin-les-Étangs',
    'saint-aubin-les-etangs',
    'FR fr',
    'Bernadette Lecoq',
    {
      ...joint,
      joined: 309,
      thoughtFor: 19,
      orders: [
        {
          day: 305,
          lines: [
            [starter, 28],
            [mail, 15],
          ],
          added: [{ day: 133, quantity: 4 }],
        },
      ],
      staff: frenchNames(10, 30),
      leaver: 71,
    },
    [userAdministrator('Rémi Thévenard', 'fr'), billing('Solange Abadie', 'fr')],
  ),
  customer('Cabinet Moreau Avocats', 'moreau-avocats', 'FR fr', 'Antoine Moreau', {
    ...joint,
    joined: 291,
    orders: [{ day: 287, lines: [[business, 14]] }],
    staff: ['Claire Fontaine', 'Inès Robert', 'Marc-Olivier Lacroix'],
  }),
  customer('Lycée professionnel Marguerite-Sauvestre', 'lycee-sauvestre', 'FR fr', 'Fatou Diarra', {
    ...joint,
    joined: 273,
    orders: [
      { day: 268, lines: [[starter, 120]], billingPlan: 'annual' },
      {
        day: 44,
        lines: [[shield, 30]],
        canceled: { day: 39, reason: 'Le conseil d’administration a reporté le projet à la rentrée.' },
      },
    ],
    staff: frenchNames(15, 55),
  }),
  customer('Clinique Saint-Éloi', 'clinique-saint-eloi', 'FR fr', 'Hélène Gauthier', {
    ...joint,
    joined: 252,
    orders: [{ day: 247, lines: [[business, 85]], added: [{ day: 92, quantity: 10 }] }],
    staff: ['Amélie Rousseau', 'Bruno Chevalier'],
  }),
  customer(
    'Association Les Jardins partagés de l’Île verte',
    'jardins-ile-verte',
    'FR fr',
    'Odile Kermarrec',
    {
      ...joint,
      joined: 231,
      sentAgain: true,
      thoughtFor: 8,
      orders: [{ day: 226, lines: [[mail, 9]], billingPlan: 'annual' }],
      staff: frenchNames(7, 90),
    },
  ),
  customer('Domaine de la Combe', 'domaine-combe', 'FR fr', 'Gilles Faure', { ...joint, joined: 203 }),
  customer('École Montgolfier', 'ecole-montgolfier', 'FR fr', 'Yasmina Haddad', { ...joint, joined: 191 }),
  customer('Transports Kérouédan', 'transports-kerouedan', 'FR fr', 'Yann Kérouédan', {
    reseller: alpes,
    provider: castlegate,
    joined: 184,
    orders: [{ day: 180, lines: [[business, 64]], added: [{ day: 52, quantity: 12 }] }],
    staff: frenchNames(8, 97),
  }),
  customer('Camille Vasseur, traductrice', 'vasseur-traduction', 'FR fr', 'Camille Vasseur', {
    ...joint,
    joined: 158,
    thoughtFor: 1,
    orders: [{ day: 155, lines: [[mail, 1]], billingPlan: 'annual' }],
    ownLicense: true,
  }),
  customer('Maison d’édition Les Heures bleues', 'heures-bleues', 'FR fr', 'Agathe de Montreynaud', {
    ...joint,
    joined: 137,
    orders: [
      { day: 131, lines: [[business, 18]] },
      { day: 64, lines: [[insight, 3]], term: 'P1M' },
    ],
    staff: frenchNames(6, 113),
  }),
  customer('Tannerie Bessière Frères', 'tannerie-bessiere', 'FR fr', 'Raphaël Bessière', {
    ...joint,
    joined: 244,
    orders: [{ day: 240, lines: [[starter, 17]] }],
    staff: frenchNames(5, 124),
    endings: [
      { day: 96, what: 'provider', by: 'customer' },
      { day: 95, what: 'reseller', by: 'customer' },
    ],
  }),
  customer('Pharmacie de la Place-aux-Œufs', 'pharmacie-place-aux-oeufs', 'FR fr', 'Thuy-Linh Phạm', {
    ...joint,
    joined: 17,
    orders: [
      { day: 12, lines: [[enterprise, 7]] },
      {
        day: 3,
        lines: [[insight, 2]],
        canceled: { day: 2, reason: 'Commandé pour la mauvaise pharmacie.' },
      },
    ],
    staff: frenchNames(4, 129),
  }),
]
