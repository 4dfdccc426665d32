import { type ReactNode, useState } from 'react'
import { Button } from '../button/button.tsx'
import { TextField } from '../field/text-field.tsx'
import { Stack } from '../layout/layout.tsx'
import { Notice } from '../notice/notice.tsx'
import { Dialog, DialogFooter } from './dialog.tsx'

/** Props of {@link ConfirmDialog}. */
export type ConfirmDialogProps = {
  open: boolean
  onCancel: () => void
  onConfirm: () => void
  /** Names the object: "End the partnership with Contoso?". */
  title: string
  /** The consequence: what stops, what stays. */
  children: ReactNode
  /** Names the act: "End the partnership", never "OK". */
  confirmLabel: string
  cancelLabel: string
  /** Work is under way. */
  busy?: boolean
  /** A refusal of the server, said in the dialog. */
  error?: string | undefined
  /** Ask to type a name, to end a relationship. */
  typeTheName?: TypeTheName
}

/** A name that has to be typed. */
export type TypeTheName = {
  /** Names the name. */
  label: string
  /** Whether what was typed is taken for the name. */
  confirms: (typed: string) => boolean
  /** Why the button waits while nothing is typed. */
  reason: string
  /** Why it waits while something else is typed. */
  mismatch: string
}

/** For what cannot be undone: names object and consequence, and on request wants the name typed. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onCancel} title={props.title} closeLabel={props.cancelLabel}>
      <ConfirmBody {...props} />
    </Dialog>
  )
}

/** Mounted with each opening, so the typed name never survives into the next one. */
function ConfirmBody(props: ConfirmDialogProps) {
  const { typeTheName } = props
  const [typed, setTyped] = useState('')
  const waiting =
    typeTheName === undefined || typeTheName.confirms(typed)
      ? undefined
      : typed.trim() === ''
        ? typeTheName.reason
        : typeTheName.mismatch
  return (
    <>
      <Stack gap={4}>
        <div>{props.children}</div>
        {typeTheName ? (
          <TextField
            label={typeTheName.label}
            value={typed}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        {props.error ? (
          <Notice tone="error" live>
            {props.error}
          </Notice>
        ) : null}
      </Stack>
      <DialogFooter>
        <Button onClick={props.onCancel} data-autofocus={typeTheName ? undefined : true}>
          {props.cancelLabel}
        </Button>
        <Button kind="danger" busy={props.busy ?? false} disabledReason={waiting} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </DialogFooter>
    </>
  )
}
