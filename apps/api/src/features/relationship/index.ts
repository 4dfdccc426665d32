export { RelationshipModule } from './relationship.module.ts'
