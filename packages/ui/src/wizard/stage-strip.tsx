import { CheckIcon, ErrorIcon, WarningIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import classes from './stage-strip.module.css'

/** A stage that something goes through. */
export type Stage = {
  key: string
  name: string
  /** One sentence on where it stands. */
  detail: string
  state: 'waiting' | 'in_review' | 'missing' | 'passed' | 'failed'
  /** The state in a word, for screen readers. */
  word: string
}

/** The stages of something side by side, in order; below one another on a phone. */
export function StageStrip({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <ol className={classes.stages} aria-label={label}>
      {stages.map(({ key, name, detail, state, word }, at) => (
        <li key={key} className={classes.stage} data-state={state}>
          <span className={classes.sign} aria-hidden>
            <Sign state={state} place={at + 1} />
          </span>
          <span className={classes.words}>
            <span className={classes.name}>
              {name}
              <VisuallyHidden>: {word}</VisuallyHidden>
            </span>
            <span className={classes.detail}>{detail}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Sign({ state, place }: { state: Stage['state']; place: number }) {
  if (state === 'passed') return <CheckIcon size={16} />
  if (state === 'failed') return <ErrorIcon size={16} />
  return state === 'missing' ? <WarningIcon size={16} /> : place
}
