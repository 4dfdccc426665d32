import { decideOwnRemoval, mustHaveFactor } from '@relais/domain'
import { Inject } from '@nestjs/common'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { factorHolder } from '../../../platform/change/step-up.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { beginSetup } from './authenticator-setup.ts'
import { NewAuthenticator, OwnSecondFactor } from './factor.graphql.ts'
import { findFactors } from './factor.repository.ts'
import { challengeOf } from './sign-in-challenge.ts'

@Resolver()
export class FactorResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => OwnSecondFactor, { description: 'The second factor of the signed-in person.' })
  ownSecondFactor(@CurrentCaller() caller: Caller): Promise<OwnSecondFactor> {
    return this.unitOfWork.read(
      caller,
      async ({ tx, actor }) => {
        const { authenticator, recoveryCodes } = await findFactors(tx, actor.userId)
        const isRequired = mustHaveFactor(this.config.secondFactor, factorHolder(actor))
        return {
          isRequired,
          authenticator: authenticator && {
            addedAt: authenticator.createdAt,
            lastUsedAt: authenticator.lastUsedAt,
          },
          recoveryCodesLeft: recoveryCodes,
          viewerCanRemove: decideOwnRemoval({ hasFactor: authenticator !== null, isRequired }).ok,
        }
      },
      { role: 'app_auth' },
    )
  }

  @Query(() => NewAuthenticator, {
    nullable: true,
    description:
      'A new secret for an authenticator app, another one each time. Null: nobody is signed in, or no sign-in waits in this browser.',
  })
  newAuthenticator(
    @CurrentCaller() caller: Caller,
    @Args('atSignIn', {
      defaultValue: false,
      description: 'True: for whose sign-in waits in this browser, instead of for who is signed in.',
    })
    atSignIn: boolean,
  ): Promise<NewAuthenticator | null> {
    return this.unitOfWork.readAnonymously(
      atSignIn ? { ...caller, sessionHash: null } : caller,
      async (work) => {
        const person = atSignIn ? await challengeOf(work) : work.actor
        return person ? beginSetup(person, caller.now, this.config) : null
      },
      { role: 'app_auth' },
    )
  }
}
