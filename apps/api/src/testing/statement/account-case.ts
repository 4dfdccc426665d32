import { testUserPassword } from '../world.ts'
import { on, type OperationCase } from './operation-on.ts'

const [provider, reseller] = [on('provider'), on('reseller')]
const nobody = { as: 'nobody' } as const
/** A password that nobody has yet. */
export const newSecret = 'four quiet herons at dusk'

/** Operations about one's own account and the people of one's own organization. */
export const accountCases: readonly OperationCase[] = [
  reseller('SetLanguage', 2, () => ({ language: 'fr' })),
  reseller('SaveProfile', 2, () => ({
    language: 'fr',
    timeZone: 'Europe/Paris',
    keyboardShortcuts: false,
  })),
  reseller('ChangePassword', 11, () => ({ currentPassword: testUserPassword, newPassword: newSecret })),
  reseller('RequestPasswordReset', 5, ({ userPrincipalName }) => ({ userPrincipalName }), nobody),
  reseller('ResetPassword', 12, ({ passwordToken: token }) => ({ token, newPassword: newSecret }), nobody),
  reseller('PasswordLink', 1, ({ passwordToken: token }) => ({ token }), nobody),
  provider('RenewPasswordLink', 10, ({ expiredToken: token }) => ({ token }), nobody),
  reseller('SignIn', 13, ({ userPrincipalName }) => ({ userPrincipalName, password: testUserPassword }), {
    ...nobody,
    stays: true,
  }),
  reseller('SignOut', 2),
  reseller('NotificationChoices', 1),
  reseller('SaveNotificationChoices', 3, () => ({
    choices: [{ topic: 'orders', byMail: false, inPortal: true }],
  })),
  reseller('OwnSessions', 1),
  reseller('EndSession', 3, ({ otherSessionId: sessionId }) => ({ sessionId })),
  reseller('EndOtherSessions', 2),
  reseller('Colleagues', 1, () => ({ first: 50 })),
  reseller('Colleagues', 1, () => ({ first: 50, search: 'Nôtre' }), { variant: 'search' }),
  reseller('Colleague', 1, ({ resellerUserId: id }) => ({ id })),
  reseller('NewColleagueChoices', 1),
  provider('AddUser', 8, ({ invitedDomain }) => ({
    displayName: 'Zoé',
    contactMail: 'zoe@home.example',
    userPrincipalName: `zoe@${invitedDomain}`,
    language: 'fr',
    roles: ['sales_agent'],
  })),
  provider('ResendUserInvitation', 7, ({ invitedUserId: userId }) => ({ userId })),
  provider('UpdateUser', 7, ({ invitedUserId: userId }) => ({
    userId,
    displayName: 'Zoé',
    contactMail: 'zoe@home.example',
  })),
  provider('WithdrawUserInvitation', 6, ({ invitedUserId: userId }) => ({ userId })),
  reseller('UpdateUserRoles', 5, ({ resellerUserId: userId }) => ({
    userId,
    give: ['sales_agent'],
    take: ['admin_agent'],
    givesUpOwnRight: false,
  })),
  provider('DisableUser', 4, ({ providerUserId: userId }) => ({ userId })),
  provider('SignUserOut', 4, ({ providerUserId: userId }) => ({ userId })),
  provider('RestoreUser', 4, ({ disabledUserId: userId }) => ({ userId })),
]
