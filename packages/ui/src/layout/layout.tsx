import type { CSSProperties, ReactNode } from 'react'
import classes from './layout.module.css'

/** Space between children in steps of the 4 px grid: 2 is 8 px. */
export type Gap = 1 | 2 | 3 | 4 | 6 | 8 | 12

function gapStyle(gap: Gap): CSSProperties {
  // A custom property is not in CSSProperties.
  return { '--gap': gap } as CSSProperties
}

/** Children one under the other. */
export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className={classes.stack} style={gapStyle(gap)}>
      {children}
    </div>
  )
}

/** Children side by side, wrapping where the width ends. */
export function Inline({
  gap = 2,
  justify = 'start',
  children,
}: {
  gap?: Gap
  justify?: 'start' | 'end' | 'between'
  children: ReactNode
}) {
  const extra = justify === 'end' ? classes.end : justify === 'between' ? classes.between : ''
  return (
    <div className={`${classes.inline} ${extra}`} style={gapStyle(gap)}>
      {children}
    </div>
  )
}

/** Words of second rank: still at 4.5:1, never smaller than 12 px. */
export function Quiet({ children }: { children: ReactNode }) {
  return <span className={classes.quiet}>{children}</span>
}

/** There is no such value. On a phone's card it takes no room. */
export function NoValue() {
  return (
    <span className={classes.quiet} data-no-value>
      –
    </span>
  )
}

/** For screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>
}

/** What no line may break, such as an order's number. */
export function Unbroken({ children }: { children: ReactNode }) {
  return <span className={classes.unbroken}>{children}</span>
}

/** A text as somebody wrote it: its line breaks and spaces stand. `language`: what it is written in. */
export function WrittenText({ language, children }: { language: string; children: ReactNode }) {
  return (
    <div lang={language} dir="auto" className={classes.written}>
      {children}
    </div>
  )
}

/** What stands where there is room, and has another place on a phone: {@link NarrowOnly}. */
export function WideOnly({ children }: { children: ReactNode }) {
  return <span className={classes.wide}>{children}</span>
}

/** What stands on a phone alone. */
export function NarrowOnly({ children }: { children: ReactNode }) {
  return <span className={classes.narrow}>{children}</span>
}
