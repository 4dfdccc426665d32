import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { changePassword } from './change-password.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { resetPassword } from './reset-password.ts'
import { saveProfile } from './save-profile.ts'
import { SessionResolver } from './session.resolver.ts'
import { setLanguage } from './set-language.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Module({
  providers: [
    SessionResolver,
    changesOf([
      signIn,
      signOut,
      setLanguage,
      saveProfile,
      changePassword,
      requestPasswordReset,
      resetPassword,
    ]),
  ],
})
export class SessionModule {}
