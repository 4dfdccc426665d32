import { Module } from '@nestjs/common'
import { CreateOrganizationUser } from './create-organization-user.ts'

@Module({ providers: [CreateOrganizationUser] })
export class UserModule {}
