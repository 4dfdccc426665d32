import { ImportCatalog } from '../features/catalog/index.ts'
import { CreateOrganization } from '../features/identity/index.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { type DemoEvent, demoEvent } from './demo-event.ts'
import { wasImported } from './demo-mark.ts'
import { type DemoOrganization, demoPassword } from './world/demo-organization.ts'

/** Files of the catalog. */
export interface CatalogFiles {
  readonly productsPath: string
  readonly pricesPath: string
}

/** The operator imports the catalog before anybody else works. */
export function catalogEvent(day: number, files: CatalogFiles): DemoEvent {
  return {
    day,
    minute: 5 * 60,
    async play(stage) {
      if (await wasImported(stage.app.get(UnitOfWork), stage.command())) return
      const imported = await stage.app
        .get(ImportCatalog)
        .execute(stage.command(), { ...files, importedBy: 'demo' }, false)
      if (!imported.ok)
        throw new Error(`demo: the catalog is not acceptable: ${JSON.stringify(imported.refusal)}`)
    },
  }
}

/** The operator makes an organization with its people. */
export function organizationEvent({ day, ...organization }: DemoOrganization): DemoEvent {
  return demoEvent(day, organization.domain, organization.country, async (stage) => {
    const made = await stage.app.get(CreateOrganization).execute(stage.command(), organization, demoPassword)
    if (made.ok) stage.remember({ day, ...organization }, made.value.success.organizationId)
    else if (made.refusal.code !== 'domain_taken')
      throw new Error(`demo: ${organization.legalName}: ${made.refusal.code}`)
  })
}
