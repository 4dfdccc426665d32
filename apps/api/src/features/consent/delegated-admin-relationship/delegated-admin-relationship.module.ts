import { Module } from '@nestjs/common'
import { DelegatedAdminRelationshipResolver } from './delegated-admin-relationship.resolver.ts'
import { EndDelegatedAdminRelationship } from './end-delegated-admin-relationship.ts'

@Module({ providers: [DelegatedAdminRelationshipResolver, EndDelegatedAdminRelationship] })
export class DelegatedAdminRelationshipModule {}
