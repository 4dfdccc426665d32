import { canViewProgram } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, PageArgs, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import {
  CatalogImport,
  type PastCatalogImport,
  PastCatalogImportConnection,
} from './catalog-import.graphql.ts'
import { presentImport, presentPastImport } from './catalog-import.presenter.ts'
import { findCatalogImport, listPastImports } from './catalog-import.queries.ts'

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
}
