import { useLingui } from '@lingui/react/macro'
import { Notice, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { PasteLinkForm } from './paste-link-form.tsx'

/** Props of {@link IncompleteLink}. */
export type IncompleteLinkProps = {
  /** What to do where the email itself shows no whole address. */
  otherwise: string
  /** Where else to go. */
  children?: ReactNode
}

/** A personal link came without its token: why that may be, and a field for the whole of it. */
export function IncompleteLink({ otherwise, children }: IncompleteLinkProps) {
  const { t } = useLingui()
  return (
    <Stack gap={6}>
      <Notice tone="warning" title={t`The end of this link is missing`}>
        <p>{t`A mail filter may have cut the address, and would do so again: copy it from the text of the email instead, and paste it below.`}</p>
        <p>{otherwise}</p>
      </Notice>
      <PasteLinkForm />
      {children}
    </Stack>
  )
}
