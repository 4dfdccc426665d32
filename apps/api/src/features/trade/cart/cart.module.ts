import { Module } from '@nestjs/common'
import { CartResolver } from './cart.resolver.ts'
import { ChangeCart } from './change-cart.ts'
import { StartCart } from './start-cart.ts'

@Module({ providers: [CartResolver, ChangeCart, StartCart] })
export class CartModule {}
