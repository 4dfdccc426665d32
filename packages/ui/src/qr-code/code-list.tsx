import type { ReactNode } from 'react'
import classes from './qr-code.module.css'

/** Codes to keep: each on its own, in letters that are not read as each other. Printing the page prints them and the title alone. */
export function CodeList({ title, codes }: { title: string; codes: readonly string[] }) {
  return (
    <div className={classes.kept} data-print-alone>
      <p>{title}</p>
      <ul className={classes.list}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}

/** A key or a code within a sentence or a list. */
export function CodeText({ children }: { children: ReactNode }) {
  return <span className={classes.key}>{children}</span>
}
