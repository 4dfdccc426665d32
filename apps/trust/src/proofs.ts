import type { Proof } from './proof.ts'
import { codeGenerator } from './proof/code-generator.ts'
import { documentMemory } from './proof/document-memory.ts'
import { backupRestore } from './proof/backup-restore.ts'
import { fuzzDocuments } from './proof/fuzz-documents.ts'
import { fuzzValues } from './proof/fuzz-values.ts'
import { guessing } from './proof/guessing.ts'
import { hiddenAccounts } from './proof/hidden-accounts.ts'
import { secondFenceWrites } from './proof/second-fence-writes.ts'
import { hostileHttp } from './proof/hostile-http.ts'
import { raceResetLinks } from './proof/race-reset-links.ts'
import { raceSignInReset } from './proof/race-sign-in-reset.ts'
import { slowClients } from './proof/slow-clients.ts'
import { watchdog } from './proof/watchdog.ts'

/** Every proof, in the order in which they run: what ends processes comes last. */
export const proofs: readonly Proof[] = [
  codeGenerator,
  documentMemory,
  hiddenAccounts,
  secondFenceWrites,
  guessing,
  raceResetLinks,
  raceSignInReset,
  fuzzValues,
  fuzzDocuments,
  backupRestore,
  hostileHttp,
  slowClients,
  watchdog,
]
