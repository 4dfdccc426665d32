import classes from './home.module.css'

/** One bar of a {@link MeterList}. */
export type MeterItem = {
  key: string
  label: string
  /** How much of how much, in words. */
  words: string
  /** From 0 to 1. */
  part: number
}

/** Bars under each other, each with its words: nothing is told by the bar alone. */
export function MeterList({ meters }: { meters: readonly MeterItem[] }) {
  return (
    <ul className={classes.meters}>
      {meters.map(({ key, label, words, part }) => (
        <li key={key}>
          <span>{label}</span>
          <span className={classes.meta}>{words}</span>
          <svg width="100%" height="6" aria-hidden>
            <rect className={classes.track} width="100%" height="6" rx="3" />
            <rect className={classes.fill} width={`${part * 100}%`} height="6" rx="3" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
