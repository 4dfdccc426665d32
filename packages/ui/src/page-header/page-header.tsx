import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { ChevronRightIcon } from '../icon/icon.ts'
import classes from './page-header.module.css'

/** The page that came with the document keeps the browser's focus; every later one takes it. */
let firstPage = true

/** Milliseconds after which a dialog has given the focus back to what opened it. */
const settled = 150

/**
 * What was pressed may be gone once it is done (an ended row, a withdrawn right). Focus then falls to the document and a
 * keyboard would begin at the top: the heading takes it instead.
 */
function useFocusRescue(heading: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    let last: Element | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null
    }
    const rescue = () => {
      const lost = last !== null && !last.isConnected && document.activeElement === document.body
      if (lost) heading.current?.focus({ preventScroll: true })
    }
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected) return
      clearTimeout(timer)
      timer = setTimeout(rescue, settled)
    })
    document.addEventListener('focusin', remember)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [heading])
}

/** Props of {@link PageHeader}. */
export type PageHeaderProps = {
  title: string
  /** The title as it is drawn, where a part of it must not break. */
  drawn?: ReactNode
  /** The tile of whom the page is about, beside the title. */
  tile?: ReactNode
  /** How it stands, beside the title: `StatusDot`s. */
  chips?: ReactNode
  /** One sentence: what the page is for, from the user's side; of a record what tells it from others. */
  sentence?: ReactNode
  /** The pages above this one as links, outermost first; absent: it stands in the navigation. */
  trail?: readonly ReactNode[]
  /** Accessible name of the trail: "Breadcrumb". */
  trailLabel?: string
  /** The page's one primary action. */
  action?: ReactNode
  /** What is done seldom, behind `⋯`: an `ActionMenu`. */
  menu?: ReactNode
}

/**
 * Presses the primary action of the page that is shown: what is drawn as such, else the first of its actions. False: it has none,
 * or it cannot be pressed now.
 */
export function pressPrimaryAction(): boolean {
  const actions = [...document.querySelectorAll<HTMLElement>('[data-primary-action] :is(a[href], button)')]
  const action = actions.find((one) => one.matches('[data-kind=primary]')) ?? actions[0]
  if (action === undefined || action.matches(':disabled, [aria-disabled=true]')) return false
  action.click()
  return true
}

/** Title (the page's only h1, which takes focus on navigation), one sentence, one primary action. */
export function PageHeader(props: PageHeaderProps) {
  const { title, drawn, tile, chips, sentence, trail = [], trailLabel, action, menu } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (firstPage) firstPage = false
    else heading.current?.focus({ preventScroll: true })
  }, [])
  useFocusRescue(heading)
  return (
    <header className={classes.header}>
      <div className={`${classes.words} ${action ? '' : classes.beside}`}>
        {trail.length === 0 ? null : (
          <nav className={classes.trail} aria-label={trailLabel}>
            {trail.map((link, index) => (
              // The way to one page never changes its order.
              // oxlint-disable-next-line react/no-array-index-key
              <Fragment key={index}>
                {index === 0 ? null : <ChevronRightIcon size={12} aria-hidden />}
                {link}
              </Fragment>
            ))}
          </nav>
        )}
        <div className={classes.subject}>
          {tile}
          <div className={classes.named}>
            <div className={classes.titled}>
              <h1 ref={heading} tabIndex={-1} className={classes.title}>
                {drawn ?? title}
              </h1>
              {chips}
            </div>
            {sentence ? <div className={classes.sentence}>{sentence}</div> : null}
          </div>
        </div>
      </div>
      {action || menu ? (
        <div className={classes.acts}>
          {action ? <div data-primary-action>{action}</div> : null}
          {menu}
        </div>
      ) : null}
    </header>
  )
}
