import type { MembershipEntryKind } from '@relais/domain'

interface Entry {
  readonly kind: MembershipEntryKind
  readonly name: string
  readonly level: string
  readonly since: string
  readonly until: string | null
}

/** A profile of the membership registry. */
export interface DemoMembership {
  readonly partnerId: string
  readonly legalName: string
  readonly country: string
  readonly address: string
  readonly city: string
  readonly postalCode: string
  readonly registrationNumber: string
  readonly memberSince: string
  readonly endedOn: string | null
  readonly isInProgram: boolean
  readonly locationOf: string
  readonly entries: readonly Entry[]
}

/** An account of the registry, the profiles it may choose from, and what it is there to show. */
export interface DemoMembershipAccount {
  readonly email: string
  /** False: nobody can sign in with it yet. */
  readonly hasPassword: boolean
  readonly partnerIds: readonly string[]
}

const competency = (name: string, level: string, since: string): Entry => ({
  kind: 'competency',
  name,
  level,
  since,
  until: null,
})
const benefit = (name: string, since: string, until: string | null = null): Entry => ({
  kind: 'benefit',
  name,
  level: '',
  since,
  until,
})
const incentive = (name: string, since: string): Entry => ({
  kind: 'incentive',
  name,
  level: '',
  since,
  until: null,
})
const profile = (
  partnerId: string,
  legalName: string,
  place: Pick<DemoMembership, 'country' | 'address' | 'postalCode' | 'city'>,
  more: Partial<DemoMembership> = {},
): DemoMembership => ({
  partnerId,
  legalName,
  ...place,
  registrationNumber: '',
  memberSince: '2019-04-01',
  endedOn: null,
  isInProgram: false,
  locationOf: '',
  entries: [],
  ...more,
})

const quayside = { country: 'GB', address: '12 Quayside', postalCode: 'NE1 3DE', city: 'Newcastle upon Tyne' }
const lyon = { country: 'FR', address: '8 rue Sainte-Catherine', postalCode: '69001', city: 'Lyon' }

/** Who a partner ID belongs to: the resellers of the demo, and firms that are about to enroll. Firms before their locations. */
export const demoMemberships: readonly DemoMembership[] = [
  profile(
    '4810021',
    'Alpes Informatique',
    { country: 'FR', address: '4 avenue des Ducs', postalCode: '74000', city: 'Annecy' },
    {
      registrationNumber: '552 100 554',
      memberSince: '2016-09-01',
      entries: [
        competency('Postes de travail dans le cloud', 'Or', '2023-06-01'),
        competency('Sécurité', 'Argent', '2024-11-15'),
        benefit('Licences à usage interne', '2024-01-01'),
        benefit('Heures de conseil technique', '2025-01-01', '2028-01-01'),
        incentive('Prime aux nouveaux clients', '2025-07-01'),
      ],
    },
  ),
  profile(
    '4810034',
    'Harbour IT Services',
    { country: 'GB', address: '3 Dock Street', postalCode: 'HU1 2DX', city: 'Hull' },
    {
      registrationNumber: '07481034',
      memberSince: '2018-02-01',
      entries: [
        competency('Cloud productivity', 'Gold', '2022-10-01'),
        benefit('Internal use licenses', '2024-01-01'),
        incentive('New customer bonus', '2025-07-01'),
      ],
    },
  ),
  profile('4810047', 'Atelier Numérique Lemaire', { ...lyon, address: '21 quai Tilsitt' }),
  profile('4810058', 'Atelier Informatique Mosan', {
    country: 'BE',
    address: '17 rue de Fer',
    postalCode: '5000',
    city: 'Namur',
  }),
  profile(
    '4810063',
    'Quai Numérique Sàrl',
    { country: 'CH', address: 'Quai du Mont-Blanc 9', postalCode: '1201', city: 'Genève' },
    { registrationNumber: 'CHE-114.810.063', entries: [competency('Sécurité', 'Argent', '2024-03-01')] },
  ),
  profile(
    '4810079',
    'Maplewater Managed IT',
    { country: 'CA', address: '640 King Street West', postalCode: 'M5V 1M7', city: 'Toronto' },
    { entries: [competency('Cloud productivity', 'Silver', '2025-02-01')] },
  ),
  profile('4810102', 'Tyneside Computing Ltd', quayside, {
    registrationNumber: '04810102',
    memberSince: '2017-03-01',
    entries: [
      competency('Cloud productivity', 'Silver', '2024-05-01'),
      benefit('Internal use licenses', '2024-01-01'),
      benefit('Technical advice hours', '2025-01-01', '2028-01-01'),
    ],
  }),
  profile(
    '4810107',
    'Tyneside Computing, Gateshead',
    { country: 'GB', address: '5 Saltmeadows Road', postalCode: 'NE8 3AH', city: 'Gateshead' },
    { memberSince: '2021-06-01', locationOf: '4810102' },
  ),
  profile('4810118', 'Tyneside Computing Ireland', {
    country: 'IE',
    address: '40 Fenian Street',
    postalCode: 'D02 YX60',
    city: 'Dublin',
  }),
  profile('4809466', 'Barrow & Sons Systems', quayside, { memberSince: '2011-01-01', endedOn: '2025-03-31' }),
  profile('4810206', 'Delorme Informatique', lyon, {
    registrationNumber: '834 810 206',
    entries: [
      competency('Sauvegarde', 'Argent', '2025-03-01'),
      benefit('Licences à usage interne', '2025-01-01'),
    ],
  }),
  profile('4810213', 'Delorme Informatique Belgique', {
    country: 'BE',
    address: '2 place du Marché',
    postalCode: '4000',
    city: 'Liège',
  }),
  profile(
    '4810311',
    'Pennine Cloud Ltd',
    { country: 'GB', address: '88 Deansgate', postalCode: 'M3 2QG', city: 'Manchester' },
    { isInProgram: true, memberSince: '2014-05-01' },
  ),
]

/** The accounts of the demo: with four profiles of which two can be chosen, in French, already in the program, bound, and without a password. */
export const demoMembershipAccounts: readonly DemoMembershipAccount[] = [
  {
    email: 'k.barrow@members.example',
    hasPassword: true,
    partnerIds: ['4810102', '4810107', '4810118', '4809466'],
  },
  { email: 'c.delorme@members.example', hasPassword: true, partnerIds: ['4810206', '4810213'] },
  { email: 's.ellis@members.example', hasPassword: true, partnerIds: ['4810311'] },
  { email: 'contact.alpes@members.example', hasPassword: true, partnerIds: ['4810021'] },
  { email: 'office.harbour@members.example', hasPassword: true, partnerIds: ['4810034'] },
  { email: 'j.whitcombe@members.example', hasPassword: false, partnerIds: ['4810102'] },
]
