import { Button } from '../button/button.tsx'
import type { ReactNode } from 'react'
import { Inline, Quiet } from '../layout/layout.tsx'

/** Props of {@link LoadMore}. */
export type LoadMoreProps = {
  /** Undefined when the list is complete: the button goes, the count stays. */
  onLoadMore?: (() => void) | undefined
  label: string
  busy?: boolean
  /** "40 of 112 customers", or "All 12 customers". Lists never lie about their length. */
  count: string
  /** What else can be done with the whole list, at the other end of the line. */
  children?: ReactNode
}

/** The end of a keyset list: how much is shown, and the next page. */
export function LoadMore({ onLoadMore, label, busy, count, children }: LoadMoreProps) {
  return (
    <Inline gap={4} justify="between">
      <Inline gap={4}>
        <span aria-live="polite">
          <Quiet>{count}</Quiet>
        </span>
        {onLoadMore ? (
          <Button busy={busy ?? false} onClick={onLoadMore}>
            {label}
          </Button>
        ) : null}
      </Inline>
      {children}
    </Inline>
  )
}
