import { customer, type DemoCustomer } from './demo-customer.ts'
import { borealis, maplewater } from './demo-partner.ts'
import { billing, userAdministrator } from './demo-person.ts'
import { business, enterprise, insight, mail, shield, starter } from './demo-product.ts'
import { britishNames, frenchNames } from './demo-staff.ts'

const joint = { reseller: maplewater, provider: borealis } as const

/** Customers of Maplewater Managed IT, by the day they came. */
export const canadianCustomers: readonly DemoCustomer[] = [
  customer(
    'Ville de Sainte-Marguerite-du-Portage',
    'sainte-marguerite-portage',
    'CA fr',
    'Réjean Desrosiers',
    {
      ...joint,
      joined: 226,
      thoughtFor: 16,
      orders: [
        { day: 219, lines: [[business, 88]], billingPlan: 'annual', added: [{ day: 70, quantity: 7 }] },
      ],
      staff: frenchNames(9, 80),
    },
    [userAdministrator('Mélanie Archambault', 'fr')],
  ),
  customer(
    'Cedar Narrows District School Board',
    'cedar-narrows-schools',
    'CA en',
    'Deborah Fairchild',
    {
      ...joint,
      joined: 198,
      orders: [
        { day: 193, lines: [[starter, 260]], billingPlan: 'annual' },
        { day: 61, lines: [[insight, 12]] },
      ],
      staff: britishNames(14),
    },
    [billing('Trevor Langille', 'en')],
  ),
  customer('Fromagerie L’Étoile du Fjord', 'etoile-du-fjord', 'CA fr', 'Maude Lachapelle', {
    ...joint,
    joined: 175,
    orders: [{ day: 169, lines: [[business, 13]] }],
    staff: frenchNames(8, 96),
  }),
  customer('Halloran Marine Surveyors', 'halloran-marine', 'CA en', 'Brigid Halloran', {
    ...joint,
    joined: 153,
    orders: [{ day: 147, lines: [[business, 19]] }],
    staff: britishNames(9),
    leaver: 40,
  }),
  customer(
    'Cabinet comptable Bélanger, Thériault et Ouellet s.e.n.c.r.l.',
    'belanger-theriault-ouellet',
    'CA fr',
    'Marie-Ève Thériault',
    {
      ...joint,
      joined: 124,
      orders: [
        {
          day: 116,
          lines: [
            [business, 34],
            [shield, 34],
          ],
        },
      ],
      staff: frenchNames(7, 104),
    },
  ),
  customer('Two Rivers Community Food Bank', 'two-rivers-food-bank', 'CA en', 'Lillian Whitebear', {
    ...joint,
    joined: 99,
    sentAgain: true,
    thoughtFor: 7,
    orders: [{ day: 94, lines: [[mail, 12]], billingPlan: 'annual' }],
    staff: britishNames(7),
  }),
  customer('O’Sullivan–Nguyễn Architects', 'osullivan-nguyen', 'CA en', 'Nguyễn Hoàng Anh', {
    ...joint,
    joined: 69,
    orders: [{ day: 63, lines: [[enterprise, 21]], added: [{ day: 15, quantity: 2 }] }],
    staff: ['Phoebe O’Sullivan', 'Trần Bảo Châu', 'Jean-Sébastien Côté', 'Mack Ferris'],
  }),
  customer('Snowshoe Lake Lodge', 'snowshoe-lake-lodge', 'CA en', 'Wyatt Lindqvist', {
    reseller: maplewater,
    joined: 54,
  }),
  customer(
    'Coopérative d’habitation Le Trèfle à quatre feuilles',
    'coop-le-trefle',
    'CA fr',
    'Solène Bastarache',
    {
      ...joint,
      joined: 14,
      orders: [{ day: 6, lines: [[mail, 5]] }],
      staff: frenchNames(3, 126),
    },
  ),
]
