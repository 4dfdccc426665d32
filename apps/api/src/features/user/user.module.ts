import { Module } from '@nestjs/common'
import { CreateCustomerUser } from './create-customer-user.ts'
import { SetUsageLocation } from './set-usage-location.ts'
import { UserResolver } from './user.resolver.ts'

@Module({ providers: [UserResolver, CreateCustomerUser, SetUsageLocation] })
export class UserModule {}
