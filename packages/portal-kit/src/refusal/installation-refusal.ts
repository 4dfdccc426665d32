import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of the first page of an empty installation, and of what the operator does. */
export const installationRefusals = {
  operator_exists: {
    message: msg`This installation has an operator already.`,
    remedy: msg`Sign in; an administrator of the operator adds further people and organizations.`,
  },
  first_run_code_wrong: {
    message: msg`This is not the one-time code of this installation.`,
    remedy: msg`Take the one that the console printed last: a newer one replaces it.`,
  },
  catalog_import_incomplete: {
    message: msg`Not all of the files has arrived yet.`,
    remedy: msg`Choose the same files again: what is missing is sent.`,
  },
  catalog_import_moved: {
    message: msg`This import is at another step by now.`,
    remedy: msg`Load the page again to see how far it is.`,
  },
  catalog_import_not_ready: {
    message: msg`There is nothing to import: the check found faults, or no change.`,
    remedy: msg`Look at what the check says, and check again or cancel.`,
  },
  catalog_import_open: {
    message: msg({ message: 'An import that {startedByName} began is still open.' }),
    remedy: msg`Finish or cancel that one first.`,
  },
  listing_moved: {
    message: msg`This listing was hidden or shown since you looked at it.`,
    remedy: msg`Load the page again to see how it stands.`,
  },
  job_runs: {
    message: msg`This job is running, or is done by now.`,
    remedy: msg`Load the page again to see how it is.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
