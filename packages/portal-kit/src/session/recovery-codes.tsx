import { useLingui } from '@lingui/react/macro'
import { Button, CodeList, CopyButton, DownloadIcon, Inline, Stack } from '@relais/ui'

/** Props of {@link RecoveryCodes}. */
export type RecoveryCodesProps = {
  codes: readonly string[]
  /** Whose they are: stands in the file. */
  userPrincipalName: string
  onKept: () => void
}

/** The recovery codes, shown this once: to be copied, saved as a file or printed. */
export function RecoveryCodes({ codes, userPrincipalName, onKept }: RecoveryCodesProps) {
  const { t } = useLingui()
  const title = t`Recovery codes for ${userPrincipalName}`
  const text = `${title}\n\n${codes.join('\n')}\n`
  return (
    <Stack>
      <p>
        {t`Keep these ten codes where you find them without your phone. Each works once. They are shown only now.`}
      </p>
      <CodeList title={title} codes={codes} />
      <Inline>
        <Button icon={DownloadIcon} onClick={() => saveText('relais-recovery-codes.txt', text)}>
          {t`Download`}
        </Button>
        <Button onClick={() => window.print()}>{t`Print`}</Button>
        <CopyButton value={text} label={t`Copy the codes`} copiedLabel={t`Copied`} />
      </Inline>
      <Button kind="primary" fullWidth onClick={onKept}>
        {t`I have kept the codes`}
      </Button>
    </Stack>
  )
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
