export { AgreementModule } from './agreement.module.ts'
export { findAgreementState, insertAcceptance } from './agreement.repository.ts'
export { PublishCustomerAgreement } from './publish-customer-agreement.ts'
