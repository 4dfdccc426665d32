import { Module } from '@nestjs/common'
import { HomeResolver } from './home.resolver.ts'

@Module({ providers: [HomeResolver] })
export class HomeModule {}
