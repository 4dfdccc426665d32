import { Button } from '../button/button.tsx'
import { Inline, Quiet } from '../layout/layout.tsx'

/** Props of {@link LoadMore}. */
export type LoadMoreProps = {
  /** Undefined when the list is complete: the button goes, the count stays. */
  onLoadMore?: (() => void) | undefined
  label: string
  busy?: boolean
  /** "40 of 112 customers", or "All 12 customers". Lists never lie about their length. */
  count: string
}

/** The end of a keyset list: how much is shown, and the next page. */
export function LoadMore({ onLoadMore, label, busy, count }: LoadMoreProps) {
  return (
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
  )
}

/** Props of {@link PageTurner}. */
export type PageTurnerProps = {
  label: string
  previousLabel: string
  nextLabel: string
  /** Undefined on the first page. */
  onPrevious?: (() => void) | undefined
  /** Undefined on the last page. */
  onNext?: (() => void) | undefined
}

/** Previous and next for a keyset list whose cursor is in the URL. */
export function PageTurner({ label, previousLabel, nextLabel, onPrevious, onNext }: PageTurnerProps) {
  return (
    <nav aria-label={label}>
      <Inline>
        {onPrevious ? <Button onClick={onPrevious}>{previousLabel}</Button> : null}
        {onNext ? <Button onClick={onNext}>{nextLabel}</Button> : null}
      </Inline>
    </nav>
  )
}
