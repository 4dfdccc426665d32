import { canViewProgram } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, PageArgs, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import {
  CatalogImport,
  CatalogImportBadRowsArgs,
  type PastCatalogImport,
  PastCatalogImportConnection,
} from './catalog-import.graphql.ts'
import { presentBadRow, presentImport, presentPastImport } from './catalog-import.presenter.ts'
import { type CatalogImportBadRow, CatalogImportBadRowConnection } from './import-report.graphql.ts'
import { findCatalogImport, listBadRows, listPastImports } from './catalog-import.queries.ts'

/** Imports of the catalog, for the operator. */
@Resolver()
export class CatalogImportResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CatalogImport, {
    nullable: true,
    description:
      'An import in the browser by its id, or the one that is open. Null: there is none; null for everybody but the operator’s people.',
  })
  catalogImport(
    @CurrentCaller() caller: Caller,
    @Args('id', {
      type: () => ObjectId,
      nullable: true,
      description: 'Which one; null: the one that is open.',
    })
    id: string | null,
  ): Promise<CatalogImport | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const row = await findCatalogImport(tx, id ?? null, actor.organizationId)
      return row ? presentImport(row) : null
    })
  }

  @Query(() => PastCatalogImportConnection, {
    nullable: true,
    description:
      'What changed the catalog, the newest first, by the browser or by the command. Null for everybody but the operator’s people.',
  })
  pastCatalogImports(
    @CurrentCaller() caller: Caller,
    @Args() args: PageArgs,
  ): Promise<Page<PastCatalogImport> | null> {
    const { limit, after } = keyPageOf(args, 'instant')
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const rows = await listPastImports(tx, { after, limit })
      return toPage(rows.map(presentPastImport), limit, ({ importedAt, id }) => [
        importedAt.toISOString(),
        id,
      ])
    })
  }

  @Query(() => CatalogImportBadRowConnection, {
    nullable: true,
    description:
      'Bad rows of a file of an import as they came, in the order of the file, to be mended and imported again: those that the last check found. Null for everybody but the operator’s people.',
  })
  catalogImportBadRows(
    @CurrentCaller() caller: Caller,
    @Args() args: CatalogImportBadRowsArgs,
  ): Promise<Page<CatalogImportBadRow> | null> {
    const { limit, after } = pageOf(args, ['number'])
    const { importId, file } = args
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const { organizationId } = actor
      const afterLine = after === null ? 0 : Number(after[0])
      const rows = await listBadRows(tx, { importId, organizationId, file, afterLine, limit })
      return toPage(rows.map(presentBadRow), limit, ({ line }) => [String(line)])
    })
  }
}
