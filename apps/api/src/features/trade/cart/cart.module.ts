import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { CartResolver } from './cart.resolver.ts'
import { putCartLine } from './put-cart-line.ts'
import { removeCartLine } from './remove-cart-line.ts'
import { setResellerOnRecord } from './set-reseller-on-record.ts'
import { startCart } from './start-cart.ts'

@Module({
  providers: [CartResolver, changesOf([startCart, putCartLine, removeCartLine, setResellerOnRecord])],
})
export class CartModule {}
