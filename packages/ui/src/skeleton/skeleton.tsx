import { type ReactNode, useEffect, useState } from 'react'
import { VisuallyHidden } from '../layout/layout.tsx'
import classes from './skeleton.module.css'

/** Shows its children only after 200 ms: what is quick never flickers. */
export function Delayed({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return shown ? children : null
}

/** One grey line in place of words. `width` in percent of the parent. */
export function SkeletonLine({ width = 60 }: { width?: number }) {
  return <div className={classes.line} style={{ width: `${width}%` }} aria-hidden />
}

/** Rows in place of a table that is loading, after 200 ms. `label` is announced, e.g. "Loading". */
export function SkeletonRows({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <Delayed>
      <div aria-live="polite" aria-busy>
        <VisuallyHidden>{label}</VisuallyHidden>
        <div aria-hidden>
          {Array.from({ length: rows }, (_, index) => (
            <div key={index} className={classes.row}>
              <SkeletonLine width={40 + ((index * 17) % 45)} />
            </div>
          ))}
        </div>
      </div>
    </Delayed>
  )
}
