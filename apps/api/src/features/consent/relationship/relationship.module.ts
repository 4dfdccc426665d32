import { Module } from '@nestjs/common'
import { changesOf } from '../../../platform/change/changes-of.ts'
import { acceptCustomerInvitation } from './accept-customer-invitation.ts'
import { endRelationship } from './end-relationship.ts'
import { RelationshipResolver } from './relationship.resolver.ts'

@Module({ providers: [RelationshipResolver, changesOf([acceptCustomerInvitation, endRelationship])] })
export class RelationshipModule {}
