import { useState } from 'react'
import { IconButton } from '../button/button.tsx'
import { CheckIcon, CopyIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'

/** Props of {@link CopyButton}. */
export type CopyButtonProps = {
  value: string
  /** "Copy the partner ID". */
  label: string
  /** Said when it is done: "Copied". */
  copiedLabel: string
}

/** Copies an id, a domain, an address; says so for two seconds. */
export function CopyButton({ value, label, copiedLabel }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <>
      <IconButton icon={copied ? CheckIcon : CopyIcon} label={label} onClick={() => void copy()} />
      <span aria-live="polite">{copied ? <VisuallyHidden>{copiedLabel}</VisuallyHidden> : null}</span>
    </>
  )
}
