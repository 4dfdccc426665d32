import { catalogFileKinds, catalogImportStatuses, endedCatalogImportStatuses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { everyRow, id, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { finalStatuses } from '../write-trigger.ts'

/** An import in the browser: its files, how far it is, what the check and the import said (ADR 38). */
export const catalogImport = pgTable(
  'catalog_import',
  {
    id: id(),
    /** The operator's. */
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Who began it. */
    userId: uuid().notNull(),
    createdAt: instant().notNull(),
    status: text().notNull(),
    /** Null: no products file is part of it. */
    productsName: text(),
    /** Bytes; null: no products file is part of it. */
    productsSize: integer(),
    /** Null: no price sheet is part of it. */
    pricesName: text(),
    /** Bytes; null: no price sheet is part of it. */
    pricesSize: integer(),
    /** Whether bad rows are left out. */
    skipBadRows: boolean().notNull().default(false),
    /** Whether what the sheet no longer holds ends. */
    endMissing: boolean().notNull().default(false),
    /** Counts whenever it is tried or imported: a job of before says nothing any more. */
    attempt: integer().notNull().default(0),
    /** The last import of the catalog when it was tried; null: there was none, or it was not tried. */
    triedAfterImportId: uuid(),
    /** How far the reading is; null: nothing is read. */
    progress: jsonb(),
    /** What the last try or the import said; null: nothing yet. */
    outcome: jsonb(),
    /** When somebody or the worker went on with it last. */
    touchedAt: instant().notNull(),
    /** Imported or canceled; null: it is open. */
    endedAt: instant(),
  },
  (table) => [
    ofOrganization('catalog_import_person', table.organizationId, table.userId),
    uniqueIndex('catalog_import_one_open').on(table.organizationId).where(sql`ended_at is null`),
    index('catalog_import_touched').on(table.touchedAt),
    check('catalog_import_status', oneOf(table.status, catalogImportStatuses)),
    check(
      'catalog_import_ended',
      sql`(${table.endedAt} is not null) = ${oneOf(table.status, endedCatalogImportStatuses)}`,
    ),
    check('catalog_import_file', sql`${table.productsSize} is not null or ${table.pricesSize} is not null`),
    ...rowPolicies('catalog_import', ['app_operator', 'app_worker'], 'all', everyRow),
  ],
)

/** The operator's people go on with it, the worker reads the files. */
export const catalogImportRules = rulesOf(catalogImport, {
  grants: [
    {
      to: 'app_operator',
      may: ['select', 'insert'],
      update: [
        'status',
        'skipBadRows',
        'endMissing',
        'attempt',
        'progress',
        'outcome',
        'touchedAt',
        'endedAt',
      ],
    },
    {
      to: 'app_worker',
      may: ['select', 'delete'],
      update: ['status', 'progress', 'outcome', 'triedAfterImportId', 'touchedAt', 'endedAt'],
    },
  ],
  changing: ['triedAfterImportId'],
  triggers: [finalStatuses(...endedCatalogImportStatuses)],
})

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A part of a file of an open import: gone once it is over. */
export const catalogImportPart = pgTable(
  'catalog_import_part',
  {
    importId: uuid()
      .notNull()
      .references(() => catalogImport.id, { onDelete: 'cascade' }),
    file: text().notNull(),
    /** From 0 on. */
    number: integer().notNull(),
    content: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.file, table.number] }),
    check('catalog_import_part_file', oneOf(table.file, catalogFileKinds)),
    ...rowPolicies('catalog_import_part', ['app_operator', 'app_worker'], 'all', everyRow),
  ],
)

/** Written once, read once, forgotten. */
export const catalogImportPartRules = rulesOf(catalogImportPart, {
  grants: [
    { to: 'app_operator', may: ['select', 'insert', 'delete'] },
    { to: 'app_worker', may: ['select', 'delete'] },
  ],
})

/** A row that the last check refused, as it came: the first of each file, for whoever mends them. */
export const catalogImportBadRow = pgTable(
  'catalog_import_bad_row',
  {
    importId: uuid()
      .notNull()
      .references(() => catalogImport.id, { onDelete: 'cascade' }),
    file: text().notNull(),
    /** Of the file, 1 is its header. */
    line: integer().notNull(),
    /** Texts, in the order of the header. */
    cells: jsonb().notNull(),
    /** What is wrong, by column. */
    faults: jsonb().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.file, table.line] }),
    check('catalog_import_bad_row_file', oneOf(table.file, catalogFileKinds)),
    ...rowPolicies('catalog_import_bad_row', ['app_operator', 'app_worker'], 'all', everyRow),
  ],
)

/** The worker writes them anew with each check; a canceled import forgets them. */
export const catalogImportBadRowRules = rulesOf(catalogImportBadRow, {
  grants: [
    { to: 'app_operator', may: ['select', 'delete'] },
    { to: 'app_worker', may: ['select', 'insert', 'delete'] },
  ],
})
