import type { FaultReport } from './fault-log.ts'
import type { FileReport, ImportReport, ThingCounts } from './import-report.ts'

const shownWarnings = 10

/** The report as the operator reads it, one line each. */
export function reportLines(report: ImportReport): string[] {
  const { products, prices } = report
  return [
    ...(products
      ? [
          ...fileLines(products),
          countLine('license SKUs', products.licenseSkus),
          countLine('service plans', products.servicePlans),
          countLine('links', products.links, [['removed', products.links.removed]]),
        ]
      : []),
    ...(prices
      ? [
          ...fileLines(prices),
          countLine('offers', prices.offers),
          countLine('list prices', prices.listPrices, [['ended', prices.listPrices.ended]]),
          countLine('wholesale prices', prices.wholesalePrices, [['ended', prices.wholesalePrices.ended]]),
        ]
      : []),
    ...warningLines(report),
    conclusion(report),
  ]
}

/** What is wrong with the files: a line per bad cell, then how many there are. */
export function faultLines(reports: readonly FaultReport[]): string[] {
  const bad = reports.flatMap((report) => [
    ...report.shown.map((fault) => {
      const column = fault.column === '' ? '' : `, column ${fault.column}`
      const value = fault.value === '' ? '' : `: "${fault.value}"`
      return `${fault.file}, line ${fault.line}${column}${value}: ${fault.reason}`
    }),
    ...(report.total > report.shown.length
      ? [`… and ${count(report.total - report.shown.length)} more`]
      : []),
  ])
  const rows = reports.reduce((sum, report) => sum + report.badRows, 0)
  const cells = reports.reduce((sum, report) => sum + report.total, 0)
  return [
    ...bad,
    `Nothing was imported: ${count(cells)} ${cells === 1 ? 'fault' : 'faults'} on ${count(rows)} ${rows === 1 ? 'line' : 'lines'}.`,
  ]
}

function conclusion({ changed, dryRun }: ImportReport): string {
  if (!changed) return 'The catalog already says what the files say: nothing changed.'
  return dryRun ? 'Tried only: nothing was written.' : 'The catalog was imported.'
}

function fileLines({ file, rows, repeatedRows }: FileReport): string[] {
  const repeated =
    repeatedRows === 0 ? '' : `, ${count(repeatedRows)} of them said again what an earlier row said`
  return [`${file}: ${count(rows)} rows${repeated}`]
}

function countLine(
  name: string,
  counts: ThingCounts,
  more: readonly (readonly [string, number])[] = [],
): string {
  const parts = [
    ['added', counts.added],
    ['changed', counts.changed],
    ['unchanged', counts.unchanged],
    ...more.filter(([, value]) => value > 0),
  ] as const
  const told = parts.map(([label, value]) => `${count(value)} ${label}`).join(', ')
  return `  ${name.padEnd(17)}${count(counts.inFile).padStart(9)}   ${told}`
}

function warningLines({ nameVariants, offersWithoutLicense, products, prices }: ImportReport): string[] {
  const ignored = [products, prices].flatMap((file) =>
    file === null
      ? []
      : file.ignoredColumns.map((column) => `${file.file}: column ${column} was not imported`),
  )
  const variants = nameVariants.map(
    ({ file, line, column, id, kept, variant }) =>
      `${file}, line ${line}, column ${column}: ${id} is also called "${variant}"; "${kept}" was kept`,
  )
  const unassignable = offersWithoutLicense.map(({ offer, title, licenseSkuId }) =>
    licenseSkuId === null
      ? `${offer} (${title}) names no license: nothing of it can be assigned`
      : `${offer} (${title}) names the license ${licenseSkuId}, which is not in the catalog: nothing of it can be assigned`,
  )
  return [ignored, variants, unassignable].flatMap((warnings) => [
    ...warnings.slice(0, shownWarnings).map((warning) => `Warning: ${warning}`),
    ...(warnings.length > shownWarnings
      ? [`Warning: … and ${count(warnings.length - shownWarnings)} more like these (--json lists all)`]
      : []),
  ])
}

function count(value: number): string {
  return value.toLocaleString('en')
}
