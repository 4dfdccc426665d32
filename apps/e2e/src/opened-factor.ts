import type { Opened } from './opened.ts'

const held = '.*Held on purpose.*'
const answer = (field: string, type: string, more = '') =>
  `{"data":{"${field}":{"__typename":"${type}","code":"${field}","message":"Held","remedy":"Held"${more}}}}`
const kit = 'packages/portal-kit/src/session'
const features = 'packages/portal-features/src/identity/factor'
const wrong = { send: 'Confirm the code', says: 'The code was not accepted' } as const

/** What opens of second factors, at every portal. */
export const openedFactors = (portal: Opened['portal']): readonly Opened[] => [
  {
    file: `${kit}/code-form.tsx`,
    portal,
    route: '/sign-in',
    pretend: [new RegExp(held), answer('signIn', 'SecondFactorNeededError', ',"mustSetUp":false')],
    fill: { 'Email or sign-in name': 'somebody', Password: 'something' },
    send: 'Sign in',
    refused: true,
    says: 'Six digits, new every half minute.',
  },
  {
    file: `${kit}/step-up-dialog.tsx`,
    portal,
    route: '/profile',
    pretend: [new RegExp(held), answer('saveProfile', 'StepUpNeededError')],
    press: ['Save the profile'],
    dialog: 'Set up a second factor',
    ...wrong,
  },
  {
    file: `${features}/factor-dialog.tsx`,
    portal,
    route: '/profile',
    press: ['Set up an authenticator app'],
    dialog: 'Set up an authenticator app',
    ...wrong,
  },
  {
    file: `${features}/second-factor-section.tsx`,
    portal,
    route: '/profile',
    pretend: [
      /"viewerCanRemove":false,"recoveryCodesLeft":0,"authenticator":null/,
      '"viewerCanRemove":true,"recoveryCodesLeft":2,"authenticator":{"addedAt":"2026-01-02T09:00:00.000Z","lastUsedAt":"2026-01-02T09:00:00.000Z"}',
    ],
    press: ['Remove the second factor'],
    dialog: 'Remove your second factor?',
    send: 'Remove the second factor',
    refused: true,
    says: 'Something went wrong on our side',
  },
  {
    file: `${features}/user-factor-section.tsx`,
    portal,
    route: '/account-settings/users/$userId',
    pretend: [
      /"hasSecondFactor":false,"factorRemovalObstacleCode":"\w+"/,
      '"hasSecondFactor":true,"factorRemovalObstacleCode":null',
    ],
    press: ['Remove the second factor'],
    dialog: 'Remove the second factor of {displayName}?',
    send: 'Remove the second factor',
    refused: true,
    says: 'Something went wrong on our side',
  },
]
