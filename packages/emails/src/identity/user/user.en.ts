/** A person's account: welcome and passwords. */
export const user = {
  'user.yourAccount': 'Your account',
  'user.why': 'You get this email because it concerns your account.',
  'userWelcome.preview': 'Choose a password before {date}.',
  'operatorWelcome.preview': 'Next: create the providers and resellers that take part.',
  'passwordChanged.preview': 'If it was you, there is nothing to do.',
  'user.signInName': 'Sign-in name',
  'user.organization': 'Organization',

  'userWelcome.subject': 'Your account at {organizationName}',
  'userWelcome.intro':
    'An account was created for you at {organizationName}. Choose a password to sign in for the first time.',
  'userWelcome.open': 'Set your password',
  'userWelcome.validUntil':
    'The link works once, until {date}. If it has expired, ask for a new one with “Forgot your password?” on the sign-in page.',
  'userWelcome.unexpected':
    'The account was created by {madeByName}. If you did not expect it, tell them and do not use the link.',
  'userWelcome.unexpectedByCommand':
    'The account was created by whoever runs this installation. If you did not expect it, tell them and do not use the link.',

  'operatorWelcome.subject': '{organizationName} runs this installation',
  'operatorWelcome.intro':
    'You set up this installation of Relais, and {organizationName} is now its operator. You are its global administrator. Next, create the providers and resellers that take part.',
  'operatorWelcome.open': 'Open the provider portal',
  'operatorWelcome.unexpected':
    'If you did not set it up, somebody else who reads the console of the server did: tell whoever runs it.',

  'userDisabled.subject': 'Your account at {organizationName} was disabled',
  'userDisabled.preview': 'You can no longer sign in.',
  'userDisabled.intro':
    '{byName} disabled your account at {organizationName}. You are signed out everywhere and can no longer sign in.',
  'userDisabled.open': 'Go to the sign-in page',
  'userDisabled.unexpected':
    'Your roles and licenses are kept in case you are restored. If you did not expect it, ask an administrator of your organization.',

  'userRestored.subject': 'Your account at {organizationName} works again',
  'userRestored.preview': 'You can sign in again.',
  'userRestored.intro':
    '{byName} restored your account at {organizationName}. You can sign in again, with the roles and the password you had.',
  'userRestored.open': 'Sign in',
  'userRestored.unexpected': 'If you did not expect it, tell an administrator of your organization.',

  'passwordReset.subject': 'Reset your password',
  'passwordReset.intro': 'Somebody, probably you, asked to reset the password of your account.',
  'passwordReset.open': 'Choose a new password',
  'passwordReset.validUntil':
    'The link works once, for {minutes, plural, one {# minute} other {# minutes}}, until {date}.',
  'passwordReset.unexpected': 'If it was not you, ignore this email: your password stays as it is.',

  'passwordChanged.subject': 'Your password was changed',
  'passwordChanged.intro': 'The password of your account was changed. If it was you, there is nothing to do.',
  'passwordChanged.unexpected':
    'If it was not you, reset your password at once and tell an administrator of your organization.',
  'passwordChanged.open': 'Reset your password',
} as const
