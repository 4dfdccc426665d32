import { Module } from '@nestjs/common'
import { CreateCustomerUser } from './create-customer-user.ts'
import { CreateOrganizationUser } from './create-organization-user.ts'
import { SetUsageLocation } from './set-usage-location.ts'
import { UserResolver } from './user.resolver.ts'

@Module({ providers: [UserResolver, CreateCustomerUser, CreateOrganizationUser, SetUsageLocation] })
export class UserModule {}
