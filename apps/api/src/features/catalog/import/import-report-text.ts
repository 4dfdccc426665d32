import { fileFaultCodes } from '@relais/domain'
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
    ...report.badRowFiles.map((file) => `The bad rows stand in ${file}, each with its line and the reason.`),
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
    remedy(reports),
  ]
}

/** Rows can be left out; a file that cannot be read to its end cannot. */
function remedy(reports: readonly FaultReport[]): string {
  return reports.some(({ shown }) => shown.some(({ code }) => fileFaultCodes.has(code)))
    ? 'Mend the file and import it again.'
    : 'Mend the rows and import again, or take the others with --skip-bad-rows.'
}

function conclusion({ changed, dryRun }: ImportReport): string {
  if (!changed) return 'The catalog already says what the files say: nothing changed.'
  return dryRun ? 'Tried only: nothing was written.' : 'The catalog was imported.'
}

function fileLines({ file, rows, repeatedRows, skippedRows }: FileReport): string[] {
  const repeated =
    repeatedRows === 0 ? '' : `, ${count(repeatedRows)} of them said again what an earlier row said`
  const skipped = skippedRows === 0 ? '' : `, ${count(skippedRows)} bad ones left out`
  return [`${file}: ${count(rows)} rows${repeated}${skipped}`]
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

function warningLines(report: ImportReport): string[] {
  const { nameVariants, offersWithoutLicense, products, prices } = report
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
  return [
    { warnings: ignored, total: ignored.length },
    { warnings: variants, total: report.nameVariantCount },
    { warnings: unassignable, total: report.offerWithoutLicenseCount },
  ].flatMap(({ warnings, total }) => [
    ...warnings.slice(0, shownWarnings).map((warning) => `Warning: ${warning}`),
    ...(total > shownWarnings
      ? [`Warning: … and ${count(total - shownWarnings)} more like these (--json names a hundred)`]
      : []),
  ])
}

function count(value: number): string {
  return value.toLocaleString('en')
}
