import { Module } from '@nestjs/common'
import { CustomerSubscriptionResolver } from './customer-subscription.resolver.ts'

@Module({ providers: [CustomerSubscriptionResolver] })
export class CustomerSubscriptionModule {}
