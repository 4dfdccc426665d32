import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { addUser } from './add-user.ts'
import { ColleagueResolver } from './colleague.resolver.ts'
import { CreateOrganizationUser } from './create-organization-user.ts'
import { disableUser } from './disable-user.ts'
import { resendUserInvitation } from './resend-user-invitation.ts'
import { restoreUser } from './restore-user.ts'
import { signUserOut } from './sign-user-out.ts'
import { updateUser } from './update-user.ts'
import { updateUserRoles } from './update-user-roles.ts'
import { withdrawUserInvitation } from './withdraw-user-invitation.ts'

@Module({
  providers: [
    CreateOrganizationUser,
    ColleagueResolver,
    changesOf([
      addUser,
      resendUserInvitation,
      withdrawUserInvitation,
      updateUser,
      updateUserRoles,
      disableUser,
      restoreUser,
      signUserOut,
    ]),
  ],
})
export class UserModule {}
