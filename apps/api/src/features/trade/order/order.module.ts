import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { addLicenses } from './add-licenses.ts'
import { cancelOrder } from './cancel-order.ts'
import { checkOutCart } from './check-out-cart.ts'
import { OrderResolver } from './order.resolver.ts'

@Module({ providers: [OrderResolver, changesOf([checkOutCart, addLicenses, cancelOrder])] })
export class OrderModule {}
