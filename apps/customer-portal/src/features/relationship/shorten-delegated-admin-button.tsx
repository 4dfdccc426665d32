import { useLingui } from '@lingui/react/macro'
import { Button, Dialog, EndingIcon } from '@relais/ui'
import { useState } from 'react'
import type { ListedPartner } from './relationship-queries.ts'
import { ShortenQuestion } from './shorten-question.tsx'

/** Props of {@link ShortenDelegatedAdminButton}. */
export type ShortenDelegatedAdminButtonProps = {
  partnerName: string
  delegatedAdmin: Pick<ListedPartner['delegatedAdmins'][number], 'id' | 'endsAt'>
}

/** Brings the end of a partner's administration forward, and keeps it until then. */
export function ShortenDelegatedAdminButton(props: ShortenDelegatedAdminButtonProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const { partnerName } = props
  return (
    <>
      <Button icon={EndingIcon} onClick={() => setOpen(true)}>{t`Shorten`}</Button>
      <Dialog
        open={open}
        onClose={close}
        title={t`Shorten the administration of ${partnerName}?`}
        closeLabel={t`Cancel`}
      >
        <ShortenQuestion {...props} onClose={close} />
      </Dialog>
    </>
  )
}
