import { fileFaultCodes } from '@relais/domain'
import type { FaultReport } from './fault-log.ts'
import type { FileReport, ImportReport, ThingCounts } from './import-report.ts'
import { passedOverText, warningLines } from './import-warning-text.ts'

/** The report as the operator reads it, one line each; the last says what came of it, and what was left out. */
export function reportLines(report: ImportReport, endMissing: boolean): string[] {
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
          countLine('cost prices', prices.costPrices, [['ended', prices.costPrices.ended]]),
        ]
      : []),
    ...warningLines(report, endMissing),
    ...report.badRowFiles.map((file) => `The bad rows stand in ${file}, each with its line and the reason.`),
    conclusion(report),
  ]
}

/**
 * What is wrong with the files: a line per bad cell, then how many there are, then what to do.
 * @param skipBadRows whether bad rows were to be left out: then that is no advice
 */
export function faultLines(reports: readonly FaultReport[], skipBadRows: boolean): string[] {
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
    faultRemedy(reports, skipBadRows),
  ]
}

/** Rows can be left out; a file that cannot be read to its end, or has no good row, cannot. */
export function faultRemedy(reports: readonly FaultReport[], skipBadRows: boolean): string {
  if (reports.some(({ shown }) => shown.some(({ code }) => fileFaultCodes.has(code))))
    return 'Mend the file and import it again.'
  if (reports.some(({ nothingToTake }) => nothingToTake))
    return 'No row of it can be taken: look whether it is the right file and how its columns are written, mend it and import it again.'
  return skipBadRows
    ? 'Mend the rows and import again.'
    : 'Mend the rows and import again, or take the others with --skip-bad-rows.'
}

function conclusion(report: ImportReport): string {
  const { changed, dryRun, leftOutRows } = report
  if (leftOutRows === 0) {
    if (!changed) return 'The catalog already says what the files say: nothing changed.'
    return dryRun ? 'Tried only: nothing was written.' : 'The catalog was imported.'
  }
  const rows = `${count(leftOutRows)} ${leftOutRows === 1 ? 'row' : 'rows'}`
  const left = `${rows} left out: ${leftOutText(report)}`
  if (!changed) return `Nothing changed, with ${left}.`
  return dryRun ? `Tried only: nothing was written, with ${left}.` : `The catalog was imported, with ${left}.`
}

/** "5 bad ones, 1 trial". */
function leftOutText({ products, prices, passedOver }: ImportReport): string {
  const bad = (products?.skippedRows ?? 0) + (prices?.skippedRows ?? 0)
  const told = passedOver.slice(0, 3)
  const others = (prices?.passedOverRows ?? 0) - told.reduce((sum, { rows }) => sum + rows, 0)
  return [
    ...(bad === 0 ? [] : [`${count(bad)} bad`]),
    ...told.map(passedOverText),
    ...(others === 0 ? [] : [`${count(others)} of other kinds`]),
  ].join(', ')
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

function count(value: number): string {
  return value.toLocaleString('en')
}
