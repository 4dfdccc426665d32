import { useLingui } from '@lingui/react/macro'
import { Bar, formatNumber, Section, Stack, useLocale } from '@relais/ui'
import type { ReactNode } from 'react'
import type { CatalogImport } from './catalog-import-queries.ts'

/** How far the files are, or the reading of them; told to screen readers as it changes. `percent`: null: not known. */
function Progress({
  title,
  told,
  percent,
  children,
}: {
  title: string
  told: string
  percent: number | null
  children: ReactNode
}) {
  return (
    <Section title={title}>
      <Stack>
        <output>{told}</output>
        {percent === null ? null : <Bar used={percent} of={100} />}
        {children}
      </Stack>
    </Section>
  )
}

/** While the files are on their way. */
export function UploadProgress({ percent, children }: { percent: number; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <Progress title={t`Uploading`} told={t`${percent}% is here. Leave this page open.`} percent={percent}>
      {children}
    </Progress>
  )
}

/** While the worker reads the files, and changes the catalog. */
export function ReadingProgress({ current, children }: { current: CatalogImport; children: ReactNode }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { status, progress } = current
  const title = status === 'checking' ? t`Checking the files` : t`Importing the files`
  if (progress === null)
    return (
      <Progress title={title} told={t`This goes on when you leave this page.`} percent={null}>
        {children}
      </Progress>
    )
  const rows = formatNumber(progress.rows, locale)
  const { file, percent } = progress
  return (
    <Progress
      title={title}
      told={t`${file}: ${rows} rows read. This goes on when you leave this page.`}
      percent={percent}
    >
      {children}
    </Progress>
  )
}
