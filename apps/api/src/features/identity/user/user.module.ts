import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { ColleagueResolver } from './colleague.resolver.ts'
import { CreateOrganizationUser } from './create-organization-user.ts'
import { disableUser } from './disable-user.ts'
import { restoreUser } from './restore-user.ts'
import { updateUserRoles } from './update-user-roles.ts'

@Module({
  providers: [
    CreateOrganizationUser,
    ColleagueResolver,
    changesOf([updateUserRoles, disableUser, restoreUser]),
  ],
})
export class UserModule {}
