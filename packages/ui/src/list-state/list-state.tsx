import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { OfflineIcon, RetryIcon } from '../icon/icon.ts'
import { Drawing, type DrawingName } from './drawing.tsx'
import classes from './list-state.module.css'

/** Props of {@link EmptyState} and {@link NoResults}. */
export type EmptyStateProps = {
  /** What is not there yet: "No customers yet". */
  title: string
  /** Why, and what it takes. */
  children: ReactNode
  /** One primary action (first use) or the button that clears the filters (no results). */
  action?: ReactNode
  /** What is drawn over it; default `first`. Null: nothing, where somebody may not see what there is. */
  drawing?: DrawingName | null
}

/** A list nobody has filled yet: why, and one primary action. */
export function EmptyState({ title, children, action, drawing = 'first' }: EmptyStateProps) {
  return (
    <div className={classes.state} data-state>
      {drawing === null ? null : <Drawing name={drawing} />}
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.quiet}>{children}</p>
      {action}
    </div>
  )
}

/** A search or filter that finds nothing; the action clears it. Announced, as it follows typing. */
export function NoResults(props: EmptyStateProps) {
  return (
    <div aria-live="polite">
      <EmptyState drawing="search" {...props} />
    </div>
  )
}

/** Props of {@link ErrorState}. */
export type ErrorStateProps = {
  /** What failed, from the user's side: "The customers could not be loaded". */
  title: string
  /** What to do. */
  children?: ReactNode
  /** Words of the retry button; left out with `onRetry` where retrying cannot help. */
  retryLabel?: string | undefined
  onRetry?: (() => void) | undefined
  /** Label and id of the failed request, for support: "Request id 01J…". */
  request?: string | undefined
}

/** A panel that failed: what, retry, request id. */
export function ErrorState({ title, children, retryLabel, onRetry, request }: ErrorStateProps) {
  return (
    <div className={classes.state} data-state role="alert">
      <span className={classes.sign} aria-hidden>
        <OfflineIcon size={20} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children ? <p className={classes.quiet}>{children}</p> : null}
      {onRetry && retryLabel ? (
        <Button icon={RetryIcon} onClick={onRetry}>
          {retryLabel}
        </Button>
      ) : null}
      {request ? <p className={classes.request}>{request}</p> : null}
    </div>
  )
}
