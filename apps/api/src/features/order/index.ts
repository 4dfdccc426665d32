export { OrderModule } from './order.module.ts'
