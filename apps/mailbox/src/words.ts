/** The languages of the page, and of the mails. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

const english = {
  title: 'Mailbox',
  titleFor: (to: string): string => `Emails to ${to}`,
  list: 'Emails',
  opened: 'The open email',
  nothingOpen: 'Choose an email from the list.',
  isNew: 'New',
  oneNew: '1 new email',
  manyNew: '# new emails',
  backToList: 'Back to the list',
  lead: 'What this installation sent while no other mail server is configured. Nothing left this machine.',
  filter: 'Recipient',
  filterHint: 'address or part of it',
  show: 'Show',
  showAll: 'Show all',
  to: 'To',
  from: 'From',
  subject: 'Subject',
  received: 'Received',
  noSubject: '(no subject)',
  none: 'No email yet. Each one appears here as soon as it is sent.',
  noneFor: 'No email to this recipient.',
  older: 'Older emails',
  newest: 'Newest emails',
  count: (shown: number, all: number): string =>
    shown === all ? `${all} emails` : `${shown} of ${all} emails`,
  one: '1 email',
  bounds: (mails: number, megabytes: number): string =>
    `The mailbox keeps the newest ${mails.toLocaleString('en-GB')} emails, ${megabytes} MiB at most; older ones are deleted.`,
  back: 'All emails',
  links: 'Links',
  noLinks: 'This email has no links.',
  newTab: '(opens in a new tab)',
  html: 'Formatted',
  noHtml: 'This email has no formatted part.',
  text: 'Text',
  noText: 'This email has no text part.',
  headers: 'Headers',
  source: 'Source',
  missing: 'This email does not exist',
  missingHint: 'It may have been deleted from the mailbox folder.',
  other: 'Français',
  skip: 'Skip to content',
  gallery: 'Every email of the product',
  galleryLead:
    'Each email Relais can send, with sample data, as its recipient gets it. None of these was sent.',
  template: 'Email',
  language: 'Language',
  inLanguage: { en: 'English', fr: 'French' },
}

const french: typeof english = {
  title: 'Boîte aux lettres',
  titleFor: (to) => `Messages à ${to}`,
  list: 'Messages',
  opened: 'Le message ouvert',
  nothingOpen: 'Choisissez un message dans la liste.',
  isNew: 'Nouveau',
  oneNew: '1 nouveau message',
  manyNew: '# nouveaux messages',
  backToList: 'Retour à la liste',
  lead: 'Ce que cette installation a envoyé tant qu’aucun autre serveur de messagerie n’est configuré. Rien n’a quitté cette machine.',
  filter: 'Destinataire',
  filterHint: 'adresse, entière ou en partie',
  show: 'Afficher',
  showAll: 'Tout afficher',
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
