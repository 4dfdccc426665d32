import { useLingui } from '@lingui/react/macro'
import { SkeletonRows } from '@relais/ui'
import { Component, type ReactNode, Suspense } from 'react'
import { useAskAgain } from './ask-again.ts'
import { FailureState } from './failure.tsx'

type BoundaryProps = {
  fallback: (error: unknown, retry: () => void) => ReactNode
  onRetry: (error: unknown) => void
  children: ReactNode
}

class ErrorBoundary extends Component<BoundaryProps, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(this.state.error, () => {
      this.props.onRetry(this.state.error)
      this.setState({ failed: false, error: null })
    })
  }
}

/**
 * One panel of a page: use `useSuspenseQuery` inside. It loads with a skeleton and fails alone, with retry and
 * request id, while the rest of the page works; what is below it in a column is seen once it is there.
 * @param props.rows how many skeleton rows stand for its content
 */
export function Panel({ rows = 6, children }: { rows?: number; children: ReactNode }) {
  const { t } = useLingui()
  const askAgain = useAskAgain()
  return (
    <ErrorBoundary
      onRetry={askAgain}
      fallback={(error, retry) => <FailureState error={error} onRetry={retry} />}
    >
      <Suspense fallback={<SkeletonRows first rows={rows} label={t`Loading`} />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
