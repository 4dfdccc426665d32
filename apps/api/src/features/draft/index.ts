export { DraftModule } from './draft.module.ts'
