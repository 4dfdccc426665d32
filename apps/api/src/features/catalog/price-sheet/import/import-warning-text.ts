import type { PassedOverKind } from '@relais/domain'
import type { ImportReport, MissingOffer, PassedOverReport } from './import-report.ts'

const shownWarnings = 10

/** What the operator should know of an import that came about: a line each, at most ten of a kind. */
export function warningLines(report: ImportReport, endMissing: boolean): string[] {
  const { products, prices } = report
  const sheet = prices?.file ?? ''
  const ignored = [products, prices].flatMap((file) =>
    file === null
      ? []
      : file.ignoredColumns.map((column) => `${file.file}: column ${column} was not imported`),
  )
  return [
    { warnings: ignored, total: ignored.length },
    { warnings: report.nameVariants.map(variantLine), total: report.nameVariantCount },
    {
      warnings: report.restoredSkuIds.map(
        ({ line, written, offer }) =>
          `${sheet}, line ${line}: SkuId "${written}" was read as ${offer} (spreadsheets take leading zeros away)`,
      ),
      total: report.restoredSkuIds.length,
    },
    {
      warnings: report.overlaps.map(
        ({ line, holdingLine, from, until }) =>
          `${sheet}, lines ${Math.min(line, holdingLine)} and ${Math.max(line, holdingLine)} are both for the time from ${from} ` +
          `${until === null ? 'on' : `until ${until}`}: there line ${holdingLine} holds`,
      ),
      total: prices?.settledOverlaps ?? 0,
    },
    {
      warnings: report.passedOver.map((kind) => passedOverLine(sheet, kind)),
      total: report.passedOver.length,
    },
    { warnings: report.offersWithoutLicense.map(unassignableLine), total: report.offerWithoutLicenseCount },
    {
      warnings: report.missingOffers.map((offer) => missingLine(offer, prices?.missingEnded ?? false)),
      total: prices?.missingOffers ?? 0,
    },
  ]
    .flatMap(({ warnings, total }) => [
      ...warnings.slice(0, shownWarnings),
      ...(total > shownWarnings
        ? [`… and ${count(total - shownWarnings)} more like these (--json names a hundred)`]
        : []),
    ])
    .concat(missingRemedy(report, endMissing))
    .map((warning) => `Warning: ${warning}`)
}

/** "1 trial", "2 rows with BillingPlan "Quarterly"". */
export function passedOverText({ kind, column, value, rows }: PassedOverReport): string {
  const words = known[kind]
  if (words !== undefined) return `${count(rows)} ${rows === 1 ? words.one : words.other}`
  return `${count(rows)} ${rows === 1 ? 'row' : 'rows'} with ${column ?? ''} "${value ?? ''}"`
}

const known: Readonly<Partial<Record<PassedOverKind, { readonly one: string; readonly other: string }>>> = {
  trial: { one: 'trial', other: 'trials' },
  perpetual: { one: 'perpetual license', other: 'perpetual licenses' },
}

function passedOverLine(sheet: string, kind: PassedOverReport): string {
  const why = known[kind.kind] === undefined ? ': it is not known here' : ''
  const where = kind.rows === 1 ? `line ${kind.line}` : `the first in line ${kind.line}`
  return `${sheet}: ${passedOverText(kind)} ${kind.rows === 1 ? 'was' : 'were'} not imported (${where})${why}`
}

function variantLine({
  file,
  line,
  column,
  id,
  kept,
  variant,
}: ImportReport['nameVariants'][number]): string {
  return `${file}, line ${line}, column ${column}: ${id} is also called "${variant}"; "${kept}" was kept`
}

function unassignableLine({
  offer,
  title,
  licenseSkuId,
}: ImportReport['offersWithoutLicense'][number]): string {
  return licenseSkuId === null
    ? `${offer} (${title}) names no license: nothing of it can be assigned`
    : `${offer} (${title}) names the license ${licenseSkuId}, which is not in the catalog: nothing of it can be assigned`
}

function missingLine({ offer, title, market, ways, inPart }: MissingOffer, ended: boolean): string {
  const what = inPart ? `in ${count(ways)} ${ways === 1 ? 'way' : 'ways'} of buying it` : 'at all'
  const then = ended ? 'it ends' : 'it stays on sale'
  return `${offer} (${title}) is not in the sheet for ${market} ${what}: ${then}`
}

function missingRemedy({ prices }: ImportReport, endMissing: boolean): string[] {
  if (prices === null || prices.missingOffers === 0 || prices.missingEnded) return []
  if (!endMissing) return ['what the sheet no longer holds stays on sale; --end-missing ends it']
  return [
    'nothing was ended: a row that was left out may hold it; mend the bad rows and import again with --end-missing',
  ]
}

function count(value: number): string {
  return value.toLocaleString('en')
}
