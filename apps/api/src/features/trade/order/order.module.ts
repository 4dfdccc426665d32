import { Module } from '@nestjs/common'
import { AddLicenses } from './add-licenses.ts'
import { CancelOrder } from './cancel-order.ts'
import { CheckOutCart } from './check-out-cart.ts'
import { OrderResolver } from './order.resolver.ts'

@Module({ providers: [OrderResolver, CheckOutCart, AddLicenses, CancelOrder] })
export class OrderModule {}
