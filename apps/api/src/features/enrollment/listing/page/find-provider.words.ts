import type { Language, ListedService, ProductFamily } from '@relais/domain'

/** What the public directory says, beside what providers wrote. */
export interface DirectoryWords {
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly country: string
  readonly service: string
  readonly family: string
  readonly spokenLanguage: string
  readonly any: string
  readonly acceptsOnly: string
  readonly show: string
  readonly all: string
  readonly count: (count: number) => string
  readonly nothing: string
  readonly nothingNext: string
  readonly empty: string
  readonly accepts: string
  readonly acceptsNot: string
  readonly sellsIn: string
  readonly speaks: string
  readonly products: string
  readonly hours: string
  readonly offered: string
  readonly contact: string
  readonly webSite: string
  readonly signIn: string
  readonly services: Readonly<Record<ListedService, string>>
  readonly families: Readonly<Record<ProductFamily, string>>
}

/** By language; each has a path of its own, so that search engines and caches keep them apart. */
export const directoryWords: Readonly<Record<Language, DirectoryWords>> = {
  en: {
    path: '/find-a-provider',
    title: 'Find a provider',
    lead: 'Indirect providers that resellers can work with: where they sell, what they offer and how to reach them. You can work with several; none sees the others.',
    search: 'Name or word',
    country: 'Sells in',
    service: 'Offers',
    family: 'Products',
    spokenLanguage: 'Speaks',
    any: 'Any',
    acceptsOnly: 'Takes new resellers',
    show: 'Show providers',
    all: 'Show all providers',
    count: (count) => (count === 1 ? '1 provider' : `${count.toLocaleString('en')} providers`),
    nothing: 'No provider fits',
    nothingNext: 'Leave one of the filters out.',
    empty: 'No provider has published a listing yet.',
    accepts: 'Takes new resellers',
    acceptsNot: 'Takes no new resellers at the moment',
    sellsIn: 'Sells in',
    speaks: 'Speaks',
    products: 'Products',
    hours: 'Support hours',
    offered: 'Services',
    contact: 'Contact',
    webSite: 'Web site',
    signIn: 'Sign in',
    services: {
      customer_support: 'Support for your customers',
      technical_assistance: 'Technical assistance',
      marketing_help: 'Marketing help',
      credit_and_financing: 'Credit and financing',
    },
    families: {
      productivity: 'Productivity',
      security: 'Security',
      backup: 'Backup',
      infrastructure: 'Infrastructure',
      business_applications: 'Business applications',
      data_and_analytics: 'Data and analytics',
      communication: 'Communication',
    },
  },
  fr: {
    path: '/trouver-un-fournisseur',
    title: 'Trouver un fournisseur',
    lead: 'Les fournisseurs indirects avec lesquels un revendeur peut travailler : où ils vendent, ce qu’ils proposent et comment les joindre. Vous pouvez travailler avec plusieurs ; aucun ne voit les autres.',
    search: 'Nom ou mot',
    country: 'Vend dans le pays',
    service: 'Propose',
    family: 'Produits',
    spokenLanguage: 'Langue parlée',
    any: 'Peu importe',
    acceptsOnly: 'Accepte de nouveaux revendeurs',
    show: 'Afficher les fournisseurs',
    all: 'Afficher tous les fournisseurs',
    count: (count) => (count < 2 ? `${count} fournisseur` : `${count.toLocaleString('fr')} fournisseurs`),
    nothing: 'Aucun fournisseur ne correspond',
    nothingNext: 'Retirez l’un des filtres.',
    empty: 'Aucun fournisseur n’a encore publié de fiche.',
    accepts: 'Accepte de nouveaux revendeurs',
    acceptsNot: 'N’accepte pas de nouveaux revendeurs pour le moment',
    sellsIn: 'Pays',
    speaks: 'Langues parlées',
    products: 'Produits',
    hours: 'Horaires d’assistance',
    offered: 'Services',
    contact: 'Contact',
    webSite: 'Site web',
    signIn: 'Se connecter',
    services: {
      customer_support: 'Assistance à vos clients',
      technical_assistance: 'Assistance technique',
      marketing_help: 'Aide au marketing',
      credit_and_financing: 'Crédit et financement',
    },
    families: {
      productivity: 'Productivité',
      security: 'Sécurité',
      backup: 'Sauvegarde',
      infrastructure: 'Infrastructure',
      business_applications: 'Applications de gestion',
      data_and_analytics: 'Données et analyse',
      communication: 'Communication',
    },
  },
}
