import type { ReactNode } from 'react'
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icon/icon.ts'
import classes from './notice.module.css'

/** What a notice is about; the icon and the words say it too, so color is never alone. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

const icons = { info: InfoIcon, success: SuccessIcon, warning: WarningIcon, error: ErrorIcon }

/** Props of {@link Notice}. */
export type NoticeProps = {
  tone?: NoticeTone
  /** What happened, in one short sentence. */
  title?: string
  /** What to do now. */
  children?: ReactNode
  /** True where the notice appears after an act: it is then announced at once. */
  live?: boolean
}

/** A message in the page: what happened and what to do. */
export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  const IconPart = icons[tone]
  return (
    <div className={`${classes.notice} ${classes[tone]}`} role={live ? 'alert' : undefined}>
      <IconPart className={classes.icon} size={16} aria-hidden />
      <div className={classes.body}>
        {title ? <div className={classes.title}>{title}</div> : null}
        {children}
      </div>
    </div>
  )
}
