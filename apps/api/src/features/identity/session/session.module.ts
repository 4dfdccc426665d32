import { Module } from '@nestjs/common'
import { SignInLimit } from '../../../platform/auth/sign-in-limit.ts'
import { ChangePassword } from './change-password.ts'
import { RequestPasswordReset } from './request-password-reset.ts'
import { ResetPassword } from './reset-password.ts'
import { SaveProfile } from './save-profile.ts'
import { SessionResolver } from './session.resolver.ts'
import { SetLanguage } from './set-language.ts'
import { SignIn } from './sign-in.ts'
import { SignOut } from './sign-out.ts'

@Module({
  providers: [
    SessionResolver,
    SignInLimit,
    SignOut,
    SignIn,
    RequestPasswordReset,
    ResetPassword,
    SetLanguage,
    SaveProfile,
    ChangePassword,
  ],
})
export class SessionModule {}
