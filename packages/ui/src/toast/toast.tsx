import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { Button, IconButton } from '../button/button.tsx'
import { CloseIcon } from '../icon/icon.ts'
import classes from './toast.module.css'

/** A short message about what was just done. */
export type Toast = {
  message: string
  /** Undo, mostly. A toast with an action stays until it is closed or its page is left. */
  action?: { label: string; onPress: () => void }
}

/** Shows a toast; what it gives takes it away again, where what it offers is over. */
type ShowToast = (toast: Toast) => () => void

const ToastContext = createContext<ShowToast>(() => () => {})
const EndToastsContext = createContext<() => void>(() => {})

/** Milliseconds a toast without an action stays. */
const shownFor = 6000
/** Milliseconds within which the act that a toast tells of may still lead to another page, and the toast with it. */
const settling = 1000

/** Holds the live region. Part of AppProvider. */
export function ToastProvider({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number; shownAt: number })[]>([])
  const lastId = useRef(0)
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback(
    (toast: Toast) => {
      lastId.current += 1
      const id = lastId.current
      setToasts((all) => [...all.slice(-2), { ...toast, id, shownAt: performance.now() }])
      if (!toast.action) setTimeout(() => dismiss(id), shownFor)
      return () => dismiss(id)
    },
    [dismiss],
  )
  const end = useCallback(() => {
    const leaving = performance.now() - settling
    setToasts((all) => all.filter(({ shownAt }) => shownAt > leaving))
  }, [])
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
      <EndToastsContext value={end}>{children}</EndToastsContext>
      {region}
    </ToastContext>
  )
}

/** `const toast = useToast(); toast({ message: t`Invitation sent` })`. For results, never for errors that need an act. */
export function useToast(): ShowToast {
  return useContext(ToastContext)
}

/** Ends what the page that is left has told: call it when another page is opened. What was just told goes on. */
export function useEndToasts(): () => void {
  return useContext(EndToastsContext)
}
