import { can } from '../../identity/index.ts'

/** Who imports the catalog in the browser. */
export const canImportCatalog = can('import', 'catalog', { operator: ['global_administrator'] })
