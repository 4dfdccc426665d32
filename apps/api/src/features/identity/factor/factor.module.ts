import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { addAuthenticator } from './add-authenticator.ts'
import { completeSignIn } from './complete-sign-in.ts'
import { FactorResolver } from './factor.resolver.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { removeUserSecondFactor } from './remove-user-second-factor.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { setUpAuthenticator } from './set-up-authenticator.ts'
import { stepUp } from './step-up.ts'

@Module({
  providers: [
    FactorResolver,
    changesOf([
      completeSignIn,
      setUpAuthenticator,
      addAuthenticator,
      renewRecoveryCodes,
      removeSecondFactor,
      removeUserSecondFactor,
      stepUp,
    ]),
  ],
})
export class FactorModule {}
