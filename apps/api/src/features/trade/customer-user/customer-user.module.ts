import { Module } from '@nestjs/common'
import { CreateCustomerUser } from './create-customer-user.ts'
import { CustomerUserResolver } from './customer-user.resolver.ts'
import { SetUsageLocation } from './set-usage-location.ts'

@Module({ providers: [CustomerUserResolver, CreateCustomerUser, SetUsageLocation] })
export class CustomerUserModule {}
