import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import status from '../status/status-dot.module.css'
import tile from '../tile/tile.module.css'
import look from './part.module.css'

/** One thing an act does. */
export type Consequence = {
  icon: Icon
  tone: 'success' | 'info' | 'warning' | 'neutral'
  title: string
  sentence: ReactNode
}

/** What an act does, before it is done. */
export function Consequences({ items }: { items: readonly Consequence[] }) {
  return (
    <ul className={look.plain}>
      {items.map(({ icon: IconPart, tone, title, sentence }) => (
        <li key={title} className={look.item}>
          <span className={`${tile.tile} ${tile.medium} ${status[tone]}`}>
            <IconPart size={16} aria-hidden />
          </span>
          <div>
            <div className={look.name}>{title}</div>
            <div className={look.meta}>{sentence}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What was looked at and is in order. */
export function Checks({ items }: { items: readonly { icon: Icon; text: string }[] }) {
  return (
    <ul className={look.plain}>
      {items.map(({ icon: IconPart, text }) => (
        <li key={text} className={look.check}>
          <IconPart size={16} className={look.checkSign} aria-hidden />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
