import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { Button, IconButton } from '../button/button.tsx'
import { CloseIcon } from '../icon/icon.ts'
import classes from './toast.module.css'

/** A short message about what was just done. */
export type Toast = {
  message: string
  /** Undo, mostly. A toast with an action stays until it is closed. */
  action?: { label: string; onPress: () => void }
}

const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** Milliseconds a toast without an action stays. */
const shownFor = 6000

/** Holds the live region. Part of AppProvider. */
export function ToastProvider({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([])
  const lastId = useRef(0)
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback(
    (toast: Toast) => {
      lastId.current += 1
      const id = lastId.current
      setToasts((all) => [...all.slice(-2), { ...toast, id }])
      if (!toast.action) setTimeout(() => dismiss(id), shownFor)
    },
    [dismiss],
  )
  const region = useMemo(
    () => (
      <div className={classes.region} aria-live="polite">
        {toasts.map(({ id, message, action }) => (
          <div key={id} className={classes.toast}>
            <span>{message}</span>
            {action ? (
              <Button
                kind="quiet"
                onClick={() => {
                  action.onPress()
                  dismiss(id)
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <IconButton icon={CloseIcon} label={dismissLabel} onClick={() => dismiss(id)} />
          </div>
        ))}
      </div>
    ),
    [toasts, dismissLabel, dismiss],
  )
  return (
    <ToastContext value={show}>
      {children}
      {region}
    </ToastContext>
  )
}

/** `const toast = useToast(); toast({ message: t`Invitation sent` })`. For results, never for errors that need an act. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext)
}
