import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { DelegatedAdminRelationshipResolver } from './delegated-admin-relationship.resolver.ts'
import { endDelegatedAdminRelationship } from './end-delegated-admin-relationship.ts'

@Module({ providers: [DelegatedAdminRelationshipResolver, changesOf([endDelegatedAdminRelationship])] })
export class DelegatedAdminRelationshipModule {}
