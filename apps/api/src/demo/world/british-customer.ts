import { customer, type DemoCustomer } from './demo-customer.ts'
import { castlegate, harbour } from './demo-partner.ts'
import { billing, userAdministrator } from './demo-person.ts'
import { business, enterprise, insight, mail, shield, starter } from './demo-product.ts'
import { britishNames } from './demo-staff.ts'

const joint = { reseller: harbour, provider: castlegate } as const

/** Customers of Harbour IT Services, by the day they came. */
export const britishCustomers: readonly DemoCustomer[] = [
  customer('Pendle Moor Mountain Rescue', 'pendle-moor-rescue', 'GB en', 'Gareth Oldroyd', {
    ...joint,
    // Its administration lapsed after a year and was not asked for again.
    joined: 388,
    orders: [{ day: 352, lines: [[starter, 15]], billingPlan: 'annual' }],
    staff: britishNames(8),
  }),
  customer(
    'Wexcombe Infirmary and Community Health Trust',
    'wexcombe-health',
    'GB en',
    'Rosalind Ashworth-Nkemelu',
    {
      ...joint,
      joined: 338,
      thoughtFor: 24,
      delegatedAdmin: {
        roles: ['user_administrator', 'license_administrator', 'directory_reader'],
        duration: 'P2Y',
      },
      orders: [
        { day: 333, lines: [[enterprise, 1000]], billingPlan: 'annual' },
        { day: 127, lines: [[shield, 1000]] },
      ],
      staff: britishNames(260),
      licensed: 240,
      leaver: 58,
    },
    [userAdministrator('Dev Chatterjee', 'en'), billing('Moira Sutherland', 'en')],
  ),
  customer('Bluebell Garden Centres', 'bluebell', 'GB en', 'Harriet Cole', {
    ...joint,
    joined: 301,
    orders: [{ day: 297, lines: [[business, 22]] }],
    staff: ['Amara Okoye', 'Tom Fletcher', 'Siân Davies'],
  }),
  customer('Copperfield Logistics', 'copperfield', 'GB en', 'James Whitaker', {
    ...joint,
    joined: 282,
    orders: [{ day: 278, lines: [[business, 140]], added: [{ day: 81, quantity: 20 }] }],
    staff: ['Grace Turner'],
  }),
  customer(
    'North Sea Windfarm Maintenance and Offshore Logistics Co-operative Society',
    'north-sea-windfarm',
    'GB en',
    'Ingrid Sørlie-McAllister',
    {
      ...joint,
      joined: 266,
      orders: [
        {
          day: 260,
          lines: [
            [business, 180],
            [shield, 60],
          ],
        },
      ],
      staff: britishNames(16),
    },
    [billing('Fergus Dunbar', 'en')],
  ),
  customer('Eastfield Dental', 'eastfield-dental', 'GB en', 'Ravi Patel', { reseller: harbour, joined: 243 }),
  customer('Millbrook Joinery', 'millbrook-joinery', 'GB en', 'Stuart Pemberton', {
    ...joint,
    joined: 228,
    orders: [{ day: 224, lines: [[business, 9]] }],
    staff: britishNames(6),
    endings: [{ day: 76, what: 'reseller', by: 'customer' }],
  }),
  customer('St Brannoc’s Church of England Primary School', 'st-brannocs', 'GB en', 'Philippa Nwosu', {
    ...joint,
    joined: 206,
    thoughtFor: 15,
    sentAgain: true,
    orders: [{ day: 199, lines: [[starter, 34]], billingPlan: 'annual' }],
    staff: britishNames(9),
  }),
  customer('Drummond & Hale Architects', 'drummond-hale', 'GB en', 'Fiona Drummond', {
    ...joint,
    joined: 172,
  }),
  customer('Okonkwo & Daughters Catering', 'okonkwo-catering', 'GB en', 'Adaeze Okonkwo', {
    ...joint,
    joined: 163,
    orders: [{ day: 159, lines: [[business, 11]] }],
    staff: ['Adanna Okonkwo', 'Chiamaka Okonkwo', 'Leon Barnes', 'Sofía Márquez'],
  }),
  customer('Larkspur Theatre Company', 'larkspur-theatre', 'GB en', 'Benedict Vane', {
    ...joint,
    joined: 129,
    delegatedAdmin: null,
    orders: [
      { day: 122, lines: [[business, 26]] },
      {
        day: 118,
        lines: [[insight, 26]],
        canceled: {
          day: 114,
          reason: 'Only the box office needs reports; they will order four seats later.',
        },
      },
    ],
  }),
  customer('Parish Council of Nether Thornley with Ashby', 'nether-thornley', 'GB en', 'Winifred Hobbs', {
    ...joint,
    joined: 87,
    orders: [{ day: 83, lines: [[mail, 6]] }],
    staff: britishNames(5),
  }),
  customer('Zoë Fairweather Photography', 'zoe-fairweather', 'GB en', 'Zoë Fairweather', {
    ...joint,
    joined: 48,
    thoughtFor: 1,
    orders: [{ day: 47, lines: [[business, 1]], term: 'P1Y', billingPlan: 'annual' }],
    ownLicense: true,
  }),
  customer('Dafydd ap Rhys, Stonemasons', 'ap-rhys-stonemasons', 'GB en', 'Dafydd ap Rhys', {
    ...joint,
    joined: 11,
    orders: [{ day: 5, lines: [[mail, 2]] }],
    staff: ['Owain ap Rhys'],
  }),
]
