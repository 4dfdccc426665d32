import { Module } from '@nestjs/common'
import { NavigationResolver } from './navigation.resolver.ts'

@Module({ providers: [NavigationResolver] })
export class NavigationModule {}
