import type { user as english } from './user.en.ts'

/** A person's account: welcome and passwords. */
export const user: Record<keyof typeof english, string> = {
  'user.yourAccount': 'Votre compte',
  'user.why': 'Vous recevez cet e-mail parce qu’il concerne votre compte.',
  'userWelcome.preview': 'Choisissez un mot de passe avant le {date}.',
  'operatorWelcome.preview': 'Étape suivante : créer les fournisseurs et les revendeurs qui y participent.',
  'passwordChanged.preview': 'Si c’était vous, vous n’avez rien à faire.',
  'user.signInName': 'Identifiant',
  'user.organization': 'Organisation',

  'userWelcome.subject': 'Votre compte ({organizationName})',
  'userWelcome.intro':
    'Un compte a été créé pour vous dans votre organisation ({organizationName}). Choisissez un mot de passe pour vous connecter une première fois.',
  'userWelcome.open': 'Définir votre mot de passe',
  'userWelcome.validUntil':
    'Le lien fonctionne une seule fois, jusqu’au {date}. S’il a expiré, demandez-en un nouveau par « Mot de passe oublié ? » sur la page de connexion.',
  'userWelcome.unexpected':
    'Ce compte a été créé par {madeByName}. Si vous ne l’attendiez pas, prévenez cette organisation et n’utilisez pas le lien.',
  'userWelcome.unexpectedByCommand':
    'Ce compte a été créé par l’exploitant de cette installation. Si vous ne l’attendiez pas, prévenez-le et n’utilisez pas le lien.',

  'operatorWelcome.subject': '{organizationName} exploite cette installation',
  'operatorWelcome.intro':
    'Vous avez mis en place cette installation de Relais, dont {organizationName} est désormais l’exploitant. Vous en êtes l’administrateur général. Créez maintenant les fournisseurs et les revendeurs qui y participent.',
  'operatorWelcome.open': 'Ouvrir l’espace fournisseur',
  'operatorWelcome.unexpected':
    'Si ce n’est pas vous qui l’avez mise en place, quelqu’un d’autre lit la console du serveur : prévenez la personne qui l’exploite.',

  'userDisabled.subject': 'Votre compte a été désactivé ({organizationName})',
  'userDisabled.preview': 'Vous ne pouvez plus vous connecter.',
  'userDisabled.intro':
    '{byName} a désactivé votre compte dans votre organisation ({organizationName}). Vous êtes déconnecté partout et ne pouvez plus vous connecter.',
  'userDisabled.open': 'Aller à la page de connexion',
  'userDisabled.unexpected':
    'Vos rôles et vos licences sont conservés au cas où votre compte serait rétabli. Si vous ne vous y attendiez pas, adressez-vous à un administrateur de votre organisation.',

  'userRestored.subject': 'Votre compte est rétabli ({organizationName})',
  'userRestored.preview': 'Vous pouvez de nouveau vous connecter.',
  'userRestored.intro':
    '{byName} a rétabli votre compte dans votre organisation ({organizationName}). Vous pouvez de nouveau vous connecter, avec vos rôles et votre mot de passe d’avant.',
  'userRestored.open': 'Se connecter',
  'userRestored.unexpected':
    'Si vous ne vous y attendiez pas, prévenez un administrateur de votre organisation.',

  'passwordReset.subject': 'Réinitialisez votre mot de passe',
  'passwordReset.intro':
    'Quelqu’un, sans doute vous, a demandé à réinitialiser le mot de passe de votre compte.',
  'passwordReset.open': 'Choisir un nouveau mot de passe',
  'passwordReset.validUntil':
    'Le lien fonctionne une seule fois, pendant {minutes, plural, one {# minute} other {# minutes}}, jusqu’au {date}.',
  'passwordReset.unexpected':
    'Si ce n’était pas vous, ignorez ce message : votre mot de passe reste inchangé.',

  'passwordChanged.subject': 'Votre mot de passe a été modifié',
  'passwordChanged.intro':
    'Le mot de passe de votre compte a été modifié. Si c’était vous, vous n’avez rien à faire.',
  'passwordChanged.unexpected':
    'Si ce n’était pas vous, réinitialisez votre mot de passe sans attendre et prévenez un administrateur de votre organisation.',
  'passwordChanged.open': 'Réinitialiser votre mot de passe',
}
