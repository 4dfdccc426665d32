import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { ChangePassword } from './change-password.ts'
import { RequestPasswordReset } from './request-password-reset.ts'
import { ResetPassword } from './reset-password.ts'
import { saveProfile } from './save-profile.ts'
import { SessionResolver } from './session.resolver.ts'
import { setLanguage } from './set-language.ts'
import { SignIn } from './sign-in.ts'
import { SignOut } from './sign-out.ts'

@Module({
  providers: [
    SessionResolver,
    changesOf([setLanguage, saveProfile]),
    SignOut,
    SignIn,
    RequestPasswordReset,
    ResetPassword,
    ChangePassword,
  ],
})
export class SessionModule {}
