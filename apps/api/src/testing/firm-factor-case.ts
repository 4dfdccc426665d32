import { change, type FirmCase, query } from './firm-case.ts'

const none = 'NoSecondFactorError'
const nobodyWaits = { answers: 'SignInExpiredError' }

/** What somebody of a big firm does about the second factor, at each portal. */
export const factorCases: readonly FirmCase[] = [
  query('customer', 'OwnSecondFactor'),
  query('customer', 'NewAuthenticator', () => ({ atSignIn: false })),
  change(
    'customer',
    'AddAuthenticator',
    (_, said) => ({ setup: said('NewAuthenticator')['setup'], code: 'none' }),
    {
      answers: 'FactorCodeWrongError',
    },
  ),
  change('customer', 'RenewRecoveryCodes', () => ({}), { answers: none }),
  change('customer', 'RemoveSecondFactor', () => ({}), { answers: none }),
  change('customer', 'StepUp', () => ({ code: '123456' }), { answers: none }),
  change('customer', 'RemoveUserSecondFactor', ({ ids }) => ({ userId: ids.licensedUserId }), {
    answers: none,
  }),
  change('nobody', 'CompleteSignIn', () => ({ code: '123456' }), nobodyWaits),
  change('nobody', 'SetUpAuthenticator', () => ({ setup: 'none', code: '123456' }), nobodyWaits),
]
