import { on, type OperationCase } from './operation-on.ts'

const reseller = on('reseller')
const nobody = { as: 'nobody' } as const
const factored = { as: 'factored' } as const
/** What people do about their second factor, and signing out. */
export const factorCases: readonly OperationCase[] = [
  reseller('SignOut', 2),
  reseller('OwnSecondFactor', 2, undefined, factored),
  reseller('NewAuthenticator', 0, () => ({ atSignIn: false })),
  reseller('NewAuthenticator', 1, () => ({ atSignIn: true }), {
    ...nobody,
    waits: 'plain',
    variant: 'sign-in',
  }),
  reseller('CompleteSignIn', 17, ({ factors: { code } }) => ({ code }), {
    ...nobody,
    waits: 'colleague',
    stays: true,
  }),
  reseller('SetUpAuthenticator', 20, ({ factors }) => factors.firstSetup, {
    ...nobody,
    waits: 'plain',
    stays: true,
  }),
  reseller('AddAuthenticator', 11, ({ factors }) => factors.ownSetup, factored),
  reseller('RenewRecoveryCodes', 5, undefined, factored),
  reseller('RemoveSecondFactor', 5, undefined, factored),
  reseller('RemoveUserSecondFactor', 4, ({ factors }) => ({ userId: factors.colleagueId }), factored),
  reseller('StepUp', 15, ({ factors: { code } }) => ({ code }), factored),
]
