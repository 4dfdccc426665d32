import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import { shopStyles, toneStyles } from './shop-style.ts'

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
    <ul style={shopStyles.plain}>
      {items.map(({ icon: IconPart, tone, title, sentence }) => (
        <li key={title} style={shopStyles.item}>
          <span style={{ ...shopStyles.sign, ...toneStyles[tone] }}>
            <IconPart size={16} aria-hidden />
          </span>
          <div>
            <div style={shopStyles.name}>{title}</div>
            <div style={shopStyles.meta}>{sentence}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What was looked at and is in order. */
export function Checks({ items }: { items: readonly { icon: Icon; text: string }[] }) {
  return (
    <ul style={shopStyles.plain}>
      {items.map(({ icon: IconPart, text }) => (
        <li key={text} style={shopStyles.check}>
          <IconPart size={16} style={shopStyles.checkSign} aria-hidden />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
