import type { CatalogFault } from '@relais/domain'

/** Where the bad rows of a file go while it is read. */
export interface BadRowSink {
  /** Says what the columns are called and what stands between them. */
  begin(header: readonly string[], delimiter: string): void
  /** Takes a row as it came; those that only the whole file shows to be bad come last. */
  add(record: readonly string[], line: number, faults: readonly CatalogFault[]): void
  /** Called now and then: what was taken may be written. */
  flush(): Promise<void>
}
