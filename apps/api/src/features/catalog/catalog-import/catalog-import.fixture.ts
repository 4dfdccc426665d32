import { catalogPartSize } from '@relais/domain'
import { afterEach, beforeEach } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { doJobs } from '../../../testing/jobs.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

/** The header of price sheets here. */
export const header =
  'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,' +
  'PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment'
/** A row of one offer at a list price. */
export const row = (sku: string, list: string) =>
  `Boîte,BOX,${sku},Boîte ${sku},P1Y,Annual,FR,EUR,8.00,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,${list},Commercial\n`
/** A price sheet. */
export const sheet = (...rows: readonly string[]) => Buffer.from(`${header}\n${rows.join('')}`)

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly importId?: string
  readonly startedByName?: string
  readonly field?: string
  readonly reason?: string
}
interface Import {
  readonly status: string
  readonly files: readonly { readonly parts: number; readonly partsHere: number }[]
  readonly progress: object | null
  readonly outcome: {
    readonly failure: string | null
    readonly changed: boolean
    readonly faults: readonly object[]
    readonly badRowsOf: readonly { readonly header: readonly string[] }[]
    readonly canSkip: boolean
    readonly counts: readonly { readonly thing: string; readonly added: number; readonly changed: number }[]
  } | null
}
const importDocument = `query ($id: ObjectId) { catalogImport(id: $id) { status files { parts partsHere } progress { rows }
  outcome { failure changed leftOutRows faultTotal badRows canSkip badRowsOf { kind header delimiter rows } faults { file line column value code } counts { thing added changed } notes { kind total } } } }`

/** A new installation with an operator for each test, whose global administrator imports price sheets in the browser. */
export function useImportsInBrowser() {
  let app: TestApp
  let operator: TestOrganization
  let session: string
  beforeEach(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterEach(() => app.stop())

  const act = (name: string, input: object, { key = newKey(), as = session } = {}) =>
    app.run<Answer>(
      'provider',
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!, $key: IdempotencyKey!) { ${name}(input: $input, idempotencyKey: $key) {
        __typename ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { importId } ... on UserError { code }
        ${name === 'beginCatalogImport' ? '... on CatalogImportOpenError { startedByName } ... on InvalidInputError { field reason }' : ''} } }`,
      { input, key },
      as,
    )
  const put = (importId: string, number: number, content: Buffer, as = session) =>
    app.run<Answer>(
      'provider',
      `mutation ($input: PutCatalogImportPartInput!) { putCatalogImportPart(input: $input) { __typename ... on UserError { code } } }`,
      { input: { importId, file: 'prices', number, content: content.toString('base64') } },
      as,
    )
  const look = (id: string | null, as = session) =>
    app.run<Import | null>('provider', importDocument, { id }, as)
  const begin = async (content: Buffer, name = 'prices.csv') => {
    const { importId } = await act('beginCatalogImport', { prices: { name, size: content.length } })
    if (importId === undefined) throw new Error('it was refused')
    return importId
  }
  const send = async (importId: string, content: Buffer) => {
    for (let part = 0; part * catalogPartSize < content.length; part++)
      await put(importId, part, content.subarray(part * catalogPartSize, (part + 1) * catalogPartSize))
  }
  const check = async (importId: string, more: object = {}) => {
    const answer = await act('checkCatalogImport', {
      importId,
      skipBadRows: false,
      endMissing: false,
      ...more,
    })
    await doJobs(app, 'import_catalog')
    return answer
  }
  const confirm = async (importId: string) => {
    const answer = await act('confirmCatalogImport', { importId })
    await doJobs(app, 'import_catalog')
    return answer
  }
  const checked = async (content: Buffer) => {
    const importId = await begin(content)
    await send(importId, content)
    await check(importId)
    return importId
  }
  const prices = async () => (await app.database.query('select 1 from list_price')).length
  const parts = async () => (await app.database.query('select 1 from catalog_import_part')).length

  return {
    get app() {
      return app
    },
    get operator() {
      return operator
    },
    get session() {
      return session
    },
    act,
    put,
    look,
    begin,
    send,
    check,
    confirm,
    checked,
    prices,
    parts,
  }
}
