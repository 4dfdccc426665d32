import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './tabs.module.css'

/** One tab; `key` is what the URL keeps. */
export type Tab = {
  key: string
  label: string
  /** How many there are, behind the label. */
  count?: string | undefined
  content: ReactNode
}

/** Props of {@link Tabs}. */
export type TabsProps = {
  /** What the tabs are about, for screen readers. */
  label: string
  tabs: readonly Tab[]
  /** Key of the open tab; the parent keeps it in the URL. */
  value: string
  onChange: (key: string) => void
}

/** Parts of one record side by side, in one line that scrolls where it is too long; only the open one is mounted. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <MantineTabs
      unstyled
      classNames={{ list: classes.list ?? '', tab: classes.tab ?? '', panel: classes.panel ?? '' }}
      value={value}
      onChange={(key) => key !== null && onChange(key)}
      keepMounted={false}
    >
      <MantineTabs.List aria-label={label} data-strip>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.key} value={tab.key}>
            {tab.label}
            {tab.count === undefined ? null : <span className={classes.count}> {tab.count}</span>}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.key} value={tab.key}>
          {tab.content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
