import { Module } from '@nestjs/common'
import { AcceptCustomerInvitation } from './accept-customer-invitation.ts'
import { EndRelationship } from './end-relationship.ts'
import { RelationshipResolver } from './relationship.resolver.ts'

@Module({ providers: [RelationshipResolver, AcceptCustomerInvitation, EndRelationship] })
export class RelationshipModule {}
