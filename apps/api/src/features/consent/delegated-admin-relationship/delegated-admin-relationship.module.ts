import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { endDelegatedAdminRelationship } from './end-delegated-admin-relationship.ts'
import { shortenDelegatedAdminRelationship } from './shorten-delegated-admin-relationship.ts'

@Module({ providers: [changesOf([endDelegatedAdminRelationship, shortenDelegatedAdminRelationship])] })
export class DelegatedAdminRelationshipModule {}
