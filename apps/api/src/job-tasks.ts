import { type CatalogImportAsked, RunCatalogImport } from './features/catalog/index.ts'
import { type PartnershipToTell, TellPartedCustomers } from './features/consent/index.ts'
import { IssuePasswordReset, type PasswordResetAsked } from './features/identity/index.ts'
import type { MakeJobTasks } from './platform/jobs/worker.ts'

/** The jobs of all features. Mails are the worker's own. */
export const makeJobTasks: MakeJobTasks = (unitOfWork, config) => {
  const issuePasswordReset = new IssuePasswordReset(unitOfWork, config)
  const runCatalogImport = new RunCatalogImport(unitOfWork)
  const tellPartedCustomers = new TellPartedCustomers(unitOfWork)
  return {
    // Written by CheckCatalogImport and ConfirmCatalogImport.
    import_catalog: (payload, run) => runCatalogImport.execute(payload as CatalogImportAsked, run),
    // Written by RequestPasswordReset alone.
    issue_password_reset: (payload, run) => issuePasswordReset.execute(payload as PasswordResetAsked, run),
    // Written by EndPartnership, and by itself for the batch after.
    tell_parted_customers: (payload, run) => tellPartedCustomers.execute(payload as PartnershipToTell, run),
  }
}
