import { useLingui } from '@lingui/react/macro'
import type { GraphqlRequestError } from '@relais/graphql-client'
import { FailureNotice } from '@relais/portal-kit'
import { Button, DownloadIcon } from '@relais/ui'
import { useState } from 'react'
import { downloadMessage } from './take-out.ts'

/** Saves an invitation that is out as a mail file, to be sent from elsewhere. */
export function DownloadMessageButton({ invitationId }: { invitationId: string }) {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const download = async () => {
    setBusy(true)
    setFailure((await downloadMessage(invitationId)).failure)
    setBusy(false)
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <Button icon={DownloadIcon} busy={busy} onClick={() => void download()}>{t`Email file (.eml)`}</Button>
    </>
  )
}
