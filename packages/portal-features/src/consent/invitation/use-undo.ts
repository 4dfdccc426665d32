import { useLingui } from '@lingui/react/macro'
import { useToast } from '@relais/ui'
import { useEffect, useRef } from 'react'

/** Says what was done, with a way back. */
export type ShowUndo = (message: string, undo: () => void) => void

/** Messages with Undo that go away with what they would change: once a draft is out there is nothing to take back. */
export function useUndo(open: boolean): ShowUndo {
  const { t } = useLingui()
  const toast = useToast()
  const shown = useRef<(() => void)[]>([])
  useEffect(
    () => () => {
      for (const hide of shown.current.splice(0)) hide()
    },
    [open],
  )
  return (message, undo) => {
    shown.current.push(toast({ message, action: { label: t`Undo`, onPress: undo } }))
  }
}
