export { CustomerModule } from './customer.module.ts'
export { customerRefusals } from './customer.refusals.ts'
export {
  type CustomerDelegation,
  type CustomerRefusal,
  type OpenCustomer,
  openCustomer,
  openCustomerTo,
} from './open-customer.ts'
