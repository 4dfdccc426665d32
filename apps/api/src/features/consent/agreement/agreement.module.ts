import { Module } from '@nestjs/common'
import { AgreementResolver } from './agreement.resolver.ts'
import { PublishCustomerAgreement } from './publish-customer-agreement.ts'

@Module({ providers: [AgreementResolver, PublishCustomerAgreement] })
export class AgreementModule {}
