import { useEffect, useState } from 'react'
import { VisuallyHidden } from '../layout/layout.tsx'
import classes from './skeleton.module.css'

/** Whether 200 ms have gone by: what is quick never flickers. */
function useDelay(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return over
}

/** One grey line in place of words. `width` in percent of the parent. */
export function SkeletonLine({ width = 60 }: { width?: number }) {
  return <div className={classes.line} style={{ width: `${width}%` }} aria-hidden />
}

/** Props of {@link SkeletonRows}. */
export type SkeletonRowsProps = {
  rows?: number
  /** Announced, e.g. "Loading". */
  label: string
  /** What stands below it in its column waits unseen until this is there, instead of being pushed down by it. */
  first?: boolean
}

/** Rows in place of a table that is loading: their place is kept at once, they are seen after 200 ms. */
export function SkeletonRows({ rows = 6, label, first = false }: SkeletonRowsProps) {
  const shown = useDelay()
  return (
    <div aria-live="polite" aria-busy data-first={first || undefined}>
      <VisuallyHidden>{shown ? label : null}</VisuallyHidden>
      <div aria-hidden className={shown ? undefined : classes.unseen}>
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className={classes.row}>
            <SkeletonLine width={40 + ((index * 17) % 45)} />
          </div>
        ))}
      </div>
    </div>
  )
}
