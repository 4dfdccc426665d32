import { useLingui } from '@lingui/react/macro'
import { useListFile } from '@relais/portal-kit'
import { Button, DownloadIcon, formatNumber, Inline, Quiet, Stack, useLocale } from '@relais/ui'
import { badRowColumns } from './bad-row-file.ts'
import { badRowsQuery, type BadRowsOfFile, type ImportOutcome } from './catalog-import-queries.ts'
import { useFaultWords } from './fault-words.ts'

/** Props of {@link BadRowsDownload}. */
export type BadRowsDownloadProps = { importId: string; outcome: ImportOutcome }

/** Rows with faults as files, to be mended and imported again; where there are more than they take, it says so. */
export function BadRowsDownload({ importId, outcome: { badRowsOf, badRows } }: BadRowsDownloadProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const kept = badRowsOf.reduce((sum, { rows }) => sum + rows, 0)
  if (kept === 0) return null
  const [first, all] = [formatNumber(kept, locale), formatNumber(badRows, locale)]
  return (
    <Stack gap={1}>
      <Inline>
        {badRowsOf.map((of) => (
          <FileButton key={of.kind} importId={importId} of={of} isOne={badRowsOf.length === 1} />
        ))}
      </Inline>
      <Quiet>
        {kept < badRows
          ? t`The first ${first} of ${all} rows with faults. Mend these and import the file, then download the others.`
          : t`Mend the rows in the file, save it as CSV and import it: the columns at its end are not read.`}
      </Quiet>
    </Stack>
  )
}

function FileButton({ importId, of, isOne }: { importId: string; of: BadRowsOfFile; isOne: boolean }) {
  const { t } = useLingui()
  const faultWords = useFaultWords()
  const words = {
    line: t`Line`,
    column: t`Column`,
    fault: t`What is wrong`,
    reason: (code: keyof typeof faultWords, otherLine: number | null) =>
      otherLine === null ? faultWords[code] : t`${faultWords[code]} See line ${otherLine}.`,
  }
  const { busy, save } = useListFile(
    badRowsQuery(importId, of.kind).readPage,
    {
      name: of.kind === 'products' ? t`bad-rows-products` : t`bad-rows-prices`,
      columns: (rows) => badRowColumns(of, rows, words),
      delimiter: of.delimiter,
    },
    () => undefined,
  )
  const names = {
    products: t`Download the rows of the products file`,
    prices: t`Download the rows of the price sheet`,
  }
  return (
    <Button icon={DownloadIcon} busy={busy} onClick={save}>
      {isOne ? t`Download these rows` : names[of.kind]}
    </Button>
  )
}
