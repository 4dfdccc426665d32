import type { Language, Portal } from '@relais/domain'

const english = {
  code: 'en',
  title: 'Relais, the demo',
  other: 'Français',
  headline: 'Distributor, reseller, customer: one place they agree on.',
  lead: 'Relais is an open partner center you host yourself. Who may act for whom is agreed here in writing; orders, licenses and renewals follow from it. This copy holds a year of invented history. Nothing leaves this machine.',
  demo: 'Demo installation',
  mailbox: 'Mailbox',
  skip: 'Skip to the content',
  drawing: (provider: string, reseller: string, customer: string): string =>
    `${provider}, a provider, invites ${reseller}, a reseller, who together with it invites ${customer}, a customer; the provider then orders for the customer.`,
  invites: 'invites',
  invitesTogether: 'invites, with its provider',
  orders: 'orders',
  does: {
    provider: 'provider: delivers',
    reseller: 'reseller: sells, supports',
    customer: 'customer: decides',
  } satisfies Record<Portal, string>,
  signInAs: 'Sign in as',
  onePress: 'One press, no password. Each portal keeps its own session.',
  portals: {
    provider: 'Provider portal',
    reseller: 'Reseller portal',
    customer: 'Customer portal',
  } satisfies Record<Portal, string>,
  signInAsName: (name: string): string => `Sign in as ${name}`,
  sellsAt: (organization: string): string => `Sells at ${organization}`,
  runs: 'Runs the program',
  isNew: 'new',
  works: { en: 'works in English', fr: 'works in French' } satisfies Record<Language, string>,
  mailsOf: (name: string, count: number): string =>
    count === 0 ? `${name}’s mail` : `${name}’s mail: ${count} new since the demo was made`,
  mainJob: 'The main job',
  of: (done: number, all: number): string => `${done} of ${all}`,
  doneStep: 'Done',
  steps: (provider: string): readonly string[] => [
    `${provider} invites a reseller`,
    `The reseller authorizes ${provider}`,
    'The reseller invites a customer',
    'The customer reads and accepts',
    `${provider} orders for the customer`,
    'A person gets a license',
    'One side ends it',
  ],
  /** What each step asks; {customer}: whom it is for. */
  asks: [
    'invite a reseller',
    'authorize the provider',
    'invite a customer',
    'read and accept',
    'order for {customer}',
    'assign a license',
    'end what was agreed',
  ] as readonly string[],
  anyone: 'anyone',
  continueAs: (name: string): string => `Continue as ${name}`,
  openMails: (name: string): string => `Open ${name}’s mail`,
  allDone: 'All seven steps are done. The portals stay open: look around, or move the clock.',
  everyMail: 'Every email sent here',
  clockOf: 'The demo’s clock',
  moveClock: 'Move the clock',
  moveNote: 'Invitations expire, terms end. It only goes forward.',
  by: { P1D: '1 day', P7D: '1 week', P30D: '30 days', P1Y: '1 year' } as Record<string, string>,
  byLong: {
    P1D: 'Move the clock on by 1 day',
    P7D: 'Move the clock on by 1 week',
    P30D: 'Move the clock on by 30 days',
    P1Y: 'Move the clock on by 1 year',
  } as Record<string, string>,
  bar: 'Demo',
  youAre: 'You are',
  at: (organization: string): string => `, ${organization}`,
  nobody: 'Nobody is signed in here',
  switch: 'Switch',
  switchTo: 'Switch to',
  door: 'Front door and the seven steps',
  step: (number: number): string => `Step ${number} of 7:`,
  goThere: 'Go there',
  goToStep: (number: number, name: string): string => `Go there: step ${number}, ${name}`,
  copyAddress: (name: string, email: string): string => `Copy the address of ${name}: ${email}`,
  copied: 'Copied',
  hide: 'Hide the demo bar in this tab',
}

/** The words of the door and the bar in one language. */
export type Words = typeof english

/** “de Nadia”, “d’Élodie”. */
function de(name: string): string {
  return /^[AEIOUÉÈÊÎ]/.test(name) ? `d’${name}` : `de ${name}`
}

const french: Words = {
  code: 'fr',
  title: 'Relais, la démonstration',
  other: 'English',
  headline: 'Distributeur, revendeur, client : un seul lieu pour s’accorder.',
  lead: 'Relais est un espace partenaires libre, que vous hébergez. On y convient par écrit de qui peut agir pour qui ; commandes, licences et renouvellements en découlent. Cette copie contient un an d’histoire inventée ; rien ne sort de cette machine.',
  demo: 'Démonstration',
  mailbox: 'Boîte aux lettres',
  skip: 'Aller au contenu',
  drawing: (provider, reseller, customer) =>
    `${provider}, fournisseur, invite ${reseller}, revendeur, qui invite avec lui ${customer}, client ; le fournisseur commande ensuite pour le client.`,
  invites: 'invite',
  invitesTogether: 'invite, avec son fournisseur',
  orders: 'commande',
  does: {
    provider: 'fournisseur : livre',
    reseller: 'revendeur : vend, assiste',
    customer: 'client : décide',
  },
  signInAs: 'Se connecter comme',
  onePress: 'Un clic, sans mot de passe. Chaque portail garde sa propre session.',
  portals: {
    provider: 'Portail fournisseur',
    reseller: 'Portail revendeur',
    customer: 'Portail client',
  },
  signInAsName: (name) => `Se connecter comme ${name}`,
  sellsAt: (organization) => `Vend chez ${organization}`,
  runs: 'Gère le programme',
  isNew: 'nouveau',
  works: { en: 'travaille en anglais', fr: 'travaille en français' },
  mailsOf: (name, count) =>
    count === 0
      ? `Les messages ${de(name)}`
      : count === 1
        ? `Les messages ${de(name)} : 1 nouveau depuis le début de la démonstration`
        : `Les messages ${de(name)} : ${count} nouveaux depuis le début de la démonstration`,
  mainJob: 'L’essentiel en sept étapes',
  of: (done, all) => `${done} sur ${all}`,
  doneStep: 'Fait',
  steps: (provider) => [
    `${provider} invite un revendeur`,
    `Le revendeur autorise ${provider}`,
    'Le revendeur invite un client',
    'Le client lit et accepte',
    `${provider} commande pour le client`,
    'Une personne reçoit une licence',
    'L’une des parties y met fin',
  ],
  asks: [
    'inviter un revendeur',
    'autoriser le fournisseur',
    'inviter un client',
    'lire et accepter',
    'commander pour {customer}',
    'attribuer une licence',
    'mettre fin à l’accord',
  ],
  anyone: 'au choix',
  continueAs: (name) => `Continuer comme ${name}`,
  openMails: (name) => `Ouvrir les messages ${de(name)}`,
  allDone: 'Les sept étapes sont faites. Les portails restent ouverts : explorez, ou avancez l’horloge.',
  everyMail: 'Tous les e-mails envoyés ici',
  clockOf: 'L’horloge de la démonstration',
  moveClock: 'Avancer l’horloge',
  moveNote: 'Les invitations expirent, les périodes se terminent. Elle ne fait qu’avancer.',
  by: { P1D: '1 jour', P7D: '1 semaine', P30D: '30 jours', P1Y: '1 an' },
  byLong: {
    P1D: 'Avancer l’horloge de 1 jour',
    P7D: 'Avancer l’horloge de 1 semaine',
    P30D: 'Avancer l’horloge de 30 jours',
    P1Y: 'Avancer l’horloge de 1 an',
  },
  bar: 'Démo',
  youAre: 'Vous êtes',
  at: (organization) => `, ${organization}`,
  nobody: 'Personne n’est connecté ici',
  switch: 'Changer',
  switchTo: 'Devenir',
  door: 'L’entrée et les sept étapes',
  step: (number) => `Étape ${number} sur 7 :`,
  goThere: 'Y aller',
  goToStep: (number, name) => `Y aller : étape ${number}, ${name}`,
  copyAddress: (name, email) => `Copier l’adresse ${de(name)} : ${email}`,
  copied: 'Copiée',
  hide: 'Masquer la barre de démonstration dans cet onglet',
}

const words: Readonly<Record<Language, Words>> = { en: english, fr: french }

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return words[language]
}

/** Of the demo's two languages the one that a browser prefers, by its `Accept-Language`; English where it says nothing. */
export function preferredLanguage(accepted: string | undefined): Language {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean)
      return { language: tag.split('-', 1)[0], quality: Number(quality ?? 1) }
    })
    .filter(({ language, quality }) => (language === 'en' || language === 'fr') && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
  return wanted[0]?.language === 'fr' ? 'fr' : 'en'
}

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }),
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }),
}
const shortFormats: typeof formats = {
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }),
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' }),
}

/** A moment as the demo's clock shows it, in the time of a place: London for who reads English, Paris for who reads French. */
export function momentIn(language: Language, now: Date, length: 'long' | 'short'): string {
  const place = language === 'fr' ? 'heure de Paris' : 'London time'
  return length === 'long' ? `${formats[language].format(now)}, ${place}` : shortFormats[language].format(now)
}
