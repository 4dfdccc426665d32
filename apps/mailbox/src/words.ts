/** The languages of the page, and of the mails. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

const english = {
  title: 'Mailbox',
  lead: 'Every mail this installation sent while no other mail server was configured. Nothing left this machine.',
  filter: 'Recipient',
  filterHint: 'address or part of it',
  show: 'Show',
  showAll: 'Show all',
  refresh: 'Refresh',
  to: 'To',
  from: 'From',
  subject: 'Subject',
  received: 'Received',
  noSubject: '(no subject)',
  none: 'No mail yet. It appears here as soon as one is sent.',
  noneFor: 'No mail to this recipient.',
  older: 'Older mails',
  newest: 'Newest mails',
  count: (shown: number, all: number): string =>
    shown === all ? `${all} mails` : `${shown} of ${all} mails`,
  one: '1 mail',
  bounds: (mails: number, megabytes: number): string =>
    `The mailbox keeps the newest ${mails.toLocaleString('en-GB')} mails, ${megabytes} MiB at most; older ones are deleted.`,
  back: 'All mails',
  links: 'Links',
  noLinks: 'This mail has no links.',
  newTab: '(opens in a new tab)',
  html: 'Formatted',
  noHtml: 'This mail has no formatted part.',
  text: 'Text',
  noText: 'This mail has no text part.',
  headers: 'Headers',
  source: 'Source',
  missing: 'This mail does not exist',
  missingHint: 'It may have been deleted from the mailbox folder.',
  other: 'Français',
  skip: 'Skip to content',
  gallery: 'Every mail of the product',
  galleryLead:
    'Each mail Relais can send, with sample data, as its recipient gets it. None of these was sent.',
  template: 'Mail',
  language: 'Language',
  inLanguage: { en: 'English', fr: 'French' },
}

const french: typeof english = {
  title: 'Boîte aux lettres',
  lead: 'Tous les messages envoyés par cette installation tant qu’aucun autre serveur de messagerie n’est configuré. Rien n’a quitté cette machine.',
  filter: 'Destinataire',
  filterHint: 'adresse, entière ou en partie',
  show: 'Afficher',
  showAll: 'Tout afficher',
  refresh: 'Actualiser',
  to: 'À',
  from: 'De',
  subject: 'Objet',
  received: 'Reçu le',
  noSubject: '(sans objet)',
  none: 'Aucun message pour l’instant. Chaque message envoyé apparaîtra ici.',
  noneFor: 'Aucun message pour ce destinataire.',
  older: 'Messages plus anciens',
  newest: 'Messages les plus récents',
  count: (shown, all) => (shown === all ? `${all} messages` : `${shown} messages sur ${all}`),
  one: '1 message',
  bounds: (mails, megabytes) =>
    `La boîte conserve les ${mails.toLocaleString('fr')} messages les plus récents, ${megabytes} Mio au plus ; les plus anciens sont supprimés.`,
  back: 'Tous les messages',
  links: 'Liens',
  noLinks: 'Ce message ne contient aucun lien.',
  newTab: '(s’ouvre dans un nouvel onglet)',
  html: 'Mis en forme',
  noHtml: 'Ce message n’a pas de partie mise en forme.',
  text: 'Texte',
  noText: 'Ce message n’a pas de partie texte.',
  headers: 'En-têtes',
  source: 'Source',
  missing: 'Ce message n’existe pas',
  missingHint: 'Il a peut-être été supprimé du dossier de la boîte aux lettres.',
  other: 'English',
  skip: 'Aller au contenu',
  gallery: 'Tous les messages du produit',
  galleryLead:
    'Chaque message que Relais peut envoyer, avec des données d’exemple, tel que son destinataire le reçoit. Aucun n’a été envoyé.',
  template: 'Message',
  language: 'Langue',
  inLanguage: { en: 'Anglais', fr: 'Français' },
}

/** Everything the page says, by language. */
export const words: Readonly<Record<Language, typeof english>> = { en: english, fr: french }

/**
 * The language of an answer: the one asked for in the address, else the browser's first choice among ours, else English.
 * @param asked the `lang` parameter; null when there is none
 * @param accepted the Accept-Language header
 */
export function chooseLanguage(asked: string | null, accepted: string | undefined): Language {
  if (asked === 'en' || asked === 'fr') return asked
  const ranked = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return {
        language: tag.trim().slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      }
    })
    .filter(({ language, quality }) => quality > 0 && (language === 'en' || language === 'fr'))
    .toSorted((one, other) => other.quality - one.quality)
  return ranked[0]?.language === 'fr' ? 'fr' : 'en'
}
