import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page-header.module.css'

/** The page that came with the document keeps the browser's focus; every later one takes it. */
let firstPage = true

/** Props of {@link PageHeader}. */
export type PageHeaderProps = {
  title: string
  /** One sentence: what the page is for, from the user's side. */
  sentence?: ReactNode
  /** The page's one primary action. */
  action?: ReactNode
}

/** Title (the page's only h1, which takes focus on navigation), one sentence, one primary action. */
export function PageHeader({ title, sentence, action }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (firstPage) firstPage = false
    else heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {sentence ? <p className={classes.sentence}>{sentence}</p> : null}
      </div>
      {action}
    </header>
  )
}
