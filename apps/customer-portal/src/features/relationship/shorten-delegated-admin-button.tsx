import { useLingui } from '@lingui/react/macro'
import { Button, Dialog, EndingIcon } from '@relais/ui'
import { useState } from 'react'
import { ShortenQuestion, type ShortenQuestionProps } from './shorten-question.tsx'

/** Brings the end of a partner's administration forward, and keeps it until then. */
export function ShortenDelegatedAdminButton(props: Omit<ShortenQuestionProps, 'onClose'>) {
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
