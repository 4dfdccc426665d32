import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { createCustomerUser } from './create-customer-user.ts'
import { CustomerUserResolver } from './customer-user.resolver.ts'
import { setUsageLocation } from './set-usage-location.ts'

@Module({ providers: [CustomerUserResolver, changesOf([createCustomerUser, setUsageLocation])] })
export class CustomerUserModule {}
