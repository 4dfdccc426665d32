import { Module } from '@nestjs/common'
import { CustomerResolver } from './customer.resolver.ts'

@Module({ providers: [CustomerResolver] })
export class CustomerModule {}
