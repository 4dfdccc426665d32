import { type FirmCase, change, own, page, query } from './firm-case.ts'
import { bulkId } from './firm-world.ts'
import { testUserPassword } from './world.ts'

/** What people do about those of their own organization, and about their own account. */
export const colleagueCases: readonly FirmCase[] = [
  query('customer', 'Colleagues', page()),
  query(
    'customer',
    'Colleagues',
    page(() => ({ search: 'Person' })),
    { by: 'a text' },
  ),
  query('customer', 'Colleague', own('id', 'userId')),
  change('customer', 'UpdateUserRoles', ({ ids }) => ({
    userId: ids.licensedUserId,
    give: ['billing_administrator'],
    take: [],
    givesUpOwnRight: false,
  })),
  query('customer', 'NewColleagueChoices'),
  query('customer', 'OwnSessions'),
  query('customer', 'NotificationChoices'),
  change('customer', 'SaveNotificationChoices', () => ({
    choices: [{ topic: 'users', byMail: true, inPortal: true }],
  })),
  change('customer', 'EndOtherSessions', () => ({})),
  change('customer', 'SignUserOut', ({ ids }) => ({ userId: ids.licensedUserId })),
  change('customer', 'AddUser', ({ ids }) => ({
    displayName: 'Zoé',
    contactMail: 'zoe@home.example',
    userPrincipalName: `zoe@${ids.domain}`,
    language: 'fr',
    roles: ['billing_administrator'],
  })),
  change('customer', 'UpdateUser', ({ ids }) => ({
    userId: ids.userId,
    displayName: 'Zoé',
    contactMail: 'zoe@home.example',
  })),
  change('provider', 'ResendUserInvitation', ({ ids }) => ({ userId: ids.invitedUserId })),
  change('provider', 'WithdrawUserInvitation', ({ ids }) => ({ userId: ids.invitedUserId })),
  change('customer', 'DisableUser', ({ ids }) => ({ userId: ids.licensedUserId })),
  change('customer', 'RestoreUser', ({ ids }) => ({ userId: ids.licensedUserId })),
]

/** Signing in and out, and passwords: the last, for they end the newcomer's session. */
export const signInCases: readonly FirmCase[] = [
  change('nobody', 'SignIn', ({ newcomer }) => ({
    userPrincipalName: newcomer.userPrincipalName,
    password: testUserPassword,
  })),
  change('nobody', 'RequestPasswordReset', ({ newcomer }) => ({
    userPrincipalName: newcomer.userPrincipalName,
  })),
  change(
    'nobody',
    'ResetPassword',
    () => ({ token: 'no such token', newPassword: 'un long secret bien gardé' }),
    { answers: 'PasswordLinkInvalidError' },
  ),
  query('nobody', 'PasswordLink', () => ({ token: 'no such token' })),
  change('nobody', 'RenewPasswordLink', () => ({ token: 'no such token' }), {
    answers: 'PasswordLinkInvalidError',
  }),
  change('newcomer', 'EndSession', () => ({ sessionId: bulkId('customer', 1) }), {
    answers: 'NotFoundError',
  }),
  change('newcomer', 'ChangePassword', () => ({
    currentPassword: testUserPassword,
    newPassword: 'un long secret bien gardé',
  })),
  query('newcomer', 'SignOut'),
]
