import { useLingui } from '@lingui/react/macro'
import { Button, Section, WorkQueue } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import type { HomeTask } from './home-queries.ts'
import { taskSigns } from './task-sign.ts'
import { useTaskWords } from './use-task-words.tsx'

/** Sentences that are shown at first. */
const first = 6

/** Props of {@link TaskList}. */
export type TaskListProps = {
  /** Whom it concerns; absent: who looks at it. */
  title?: string
  tasks: readonly HomeTask[]
  /** The one button of a task. */
  act: (task: HomeTask) => ReactNode
  /** Instead of a list of nothing. */
  none: ReactNode
}

/** What is to be done, each with its button. */
export function TaskList({ title: given, tasks, act, none }: TaskListProps) {
  const { t } = useLingui()
  const words = useTaskWords()
  const [all, setAll] = useState(false)
  const total = tasks.length
  const shown = all ? tasks : tasks.slice(0, first)
  const title = given ?? t`Needs you`
  return (
    <Section
      title={title}
      action={
        shown.length < total ? (
          <Button kind="quiet" onClick={() => setAll(true)}>{t`Show all ${total}`}</Button>
        ) : null
      }
    >
      {total === 0 ? (
        none
      ) : (
        <WorkQueue
          label={title}
          items={shown.map((task) => ({
            key: `${task.kind} ${task.id} ${task.due}`,
            ...taskSigns[task.kind],
            ...words(task),
            act: act(task),
          }))}
        />
      )}
    </Section>
  )
}
