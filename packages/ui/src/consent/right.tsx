import type { ReactNode } from 'react'
import { ForbiddenIcon, type Icon } from '../icon/icon.ts'
import { Quiet } from '../layout/layout.tsx'
import classes from './consent.module.css'

/** What each party may and may not, side by side where there is room. */
export function Rights({ children }: { children: ReactNode }) {
  return <div className={classes.rights}>{children}</div>
}

/** Props of {@link Right}. */
export type RightProps = {
  /** Null: it is what somebody may not. */
  icon: Icon | null
  title: string
  /** How far it goes. */
  children: ReactNode
  /** What there is to open besides: a `details`. */
  more?: ReactNode
}

/** What somebody may or may not, and how far. */
export function Right({ icon, title, children, more }: RightProps) {
  const Sign = icon ?? ForbiddenIcon
  return (
    <div className={classes.right}>
      <Sign size={16} className={classes.sign} data-forbidden={icon === null || undefined} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p>
          <Quiet>{children}</Quiet>
        </p>
        {more}
      </div>
    </div>
  )
}
