export { findRecipients, type Recipient } from './relationship.repository.ts'
export { RelationshipModule } from './relationship.module.ts'
