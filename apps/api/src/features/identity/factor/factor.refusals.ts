import { defineRefusal } from '../../../platform/graphql/refusal.ts'
import type { FactorNeeded } from './sign-in-challenge.ts'

export const SecondFactorNeededError = defineRefusal<FactorNeeded>({
  name: 'SecondFactorNeededError',
  code: 'second_factor_needed',
  description:
    'Name and password are right; nobody is signed in yet. This browser may go on with the second factor for ten minutes (completeSignIn), or set one up (setUpAuthenticator).',
  fields: {
    mustSetUp: {
      type: () => Boolean,
      description: 'True: the person has no second factor, must have one, and sets one up now.',
    },
  },
})

export const SignInExpiredError = defineRefusal({
  name: 'SignInExpiredError',
  code: 'sign_in_expired',
  description:
    'This browser gave no right password in the last ten minutes, or that sign-in was used, or the password was changed since.',
})

export const FactorCodeWrongError = defineRefusal({
  name: 'FactorCodeWrongError',
  code: 'factor_code_wrong',
  description: 'The code is wrong, too old, or was used before.',
})

export const AuthenticatorSetupExpiredError = defineRefusal({
  name: 'AuthenticatorSetupExpiredError',
  code: 'authenticator_setup_expired',
  description: 'The setup of the authenticator app is older than half an hour, or another person’s.',
})

export const NoSecondFactorError = defineRefusal({
  name: 'NoSecondFactorError',
  code: 'no_second_factor',
  description: 'The person has no second factor.',
})

export const SecondFactorRequiredError = defineRefusal({
  name: 'SecondFactorRequiredError',
  code: 'second_factor_required',
  description: 'This installation wants the person to have a second factor: it can be replaced, not removed.',
})
