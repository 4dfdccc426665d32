import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { commandCaller } from '../../../cli/application.ts'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { ImportCatalog } from './import-catalog.ts'

const shipped = fileURLToPath(new URL('../../../../catalog/', import.meta.url))
/** The files that Relais ships with. */
export const shippedProducts = join(shipped, 'products.csv')
export const shippedPrices = join(shipped, 'price-sheet.csv')

const guid = 'f3194a3b-381e-43e7-952c-466e473a1797'
const priceHeader =
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,' +
  'PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'

/** A price sheet of one offer with one price: list `list`, cost `cost`, in force since the start. */
export const sheet = (cost: string, list: string, start = '2026-01-01T00:00:00Z') =>
  `${priceHeader}\nBox,BOX,0001,Box,P1Y,Annual,FR,EUR,${cost},,,${start},9999-12-31T23:59:59Z,ProvisioningId=${guid},${list},Commercial\n`

/** Imports into an installation of one test. */
export interface CatalogImports {
  readonly app: TestApp
  /** Writes a file; gives its path. */
  readonly file: (content: string, name?: string) => Promise<string>
  readonly execute: (
    productsPath: string | null,
    pricesPath: string | null,
    dryRun?: boolean,
  ) => ReturnType<ImportCatalog['execute']>
  /** The report of an import that is not refused. */
  readonly imported: (
    productsPath: string | null,
    pricesPath: string | null,
    dryRun?: boolean,
  ) => ReturnType<typeof importedBy>
  readonly countOf: (table: string) => Promise<number>
  /** Prices from the earliest on. */
  readonly pricesOf: (table: string) => Promise<Record<string, unknown>[]>
}

async function importedBy(result: ReturnType<ImportCatalog['execute']>) {
  const answer = await result
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.success
}

/** A new installation for each test, and a folder for its files. */
export function useCatalogImports(): CatalogImports {
  let app: TestApp
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relais-import-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    app = await createTestApp()
  })
  afterEach(() => app.stop())

  const execute: CatalogImports['execute'] = (productsPath, pricesPath, dryRun = false) => {
    const input = { productsPath, pricesPath, importedBy: 'operator' }
    return app.nest.get(ImportCatalog).execute(commandCaller(app.clock.now()), input, dryRun)
  }
  return {
    get app() {
      return app
    },
    file: async (content, name = 'file.csv') => {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    },
    execute,
    imported: (...files) => importedBy(execute(...files)),
    countOf: async (table) => {
      const [row] = await app.database.query<{ count: number }>(`select count(*)::int from ${table}`)
      return row?.count ?? -1
    },
    pricesOf: (table) =>
      app.database.query(
        `select amount::int, effective_from, effective_until from ${table} order by effective_from`,
      ),
  }
}
