import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Page, Panel } from '@relais/portal-kit'
import {
  capitalized,
  formatDay,
  formatRelative,
  HomeLayout,
  HomeRow,
  useLocale,
  useNow,
  useTimeZone,
} from '@relais/ui'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { HomeChart, HomeTiles, HomeWeeks } from './home-figures.tsx'
import { type Home, homeQuery, type HomeTask } from './home-queries.ts'
import { TaskList } from './task-list.tsx'

/** Props of {@link HomePage}. */
export type HomePageProps = {
  /** The page's one primary action. */
  action?: ReactNode
  /** The one button of a task. */
  act: (task: HomeTask) => ReactNode
  /** What a newcomer does first, said where there is nothing yet. */
  first: ReactNode
  /** The way to all subscriptions by their end. */
  allEnding: ReactNode
  /** Beside what is to be done, instead of the chart. */
  aside?: (home: Home) => ReactNode
  /** Below it all: what is asked for by itself. */
  children?: ReactNode
}

/** Where somebody starts: what is to be done, then figures. The room it needs is there before it comes. */
export function HomePage({ children, ...parts }: HomePageProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const now = useNow()
  return (
    <Page
      title={capitalized(formatDay(now(), now(), locale, timeZone), locale)}
      sentence={<Sentence />}
      action={parts.action}
    >
      <Panel>
        <HomeLayout>
          <Parts {...parts} />
          {children}
        </HomeLayout>
      </Panel>
    </Page>
  )
}

function Sentence() {
  const { t } = useLingui()
  const locale = useLocale()
  const now = useNow()
  const { data } = useQuery(homeQuery)
  // A line of its own from the start: nothing moves when the words come.
  if (!data) return '\u00A0'
  const { length } = data.tasks
  if (length === 0) return t`Nothing needs you now.`
  const due = data.tasks
    .flatMap((task) => task.due ?? [])
    .toSorted()
    .at(0)
  const things = t`${plural(length, { one: '# thing needs you', other: '# things need you' })}`
  if (due === undefined) return `${things}.`
  const when = formatRelative(new Date(due), now(), locale)
  return t`${things}, the first is due ${when}.`
}

function Parts({ act, first, allEnding, aside }: Omit<HomePageProps, 'children' | 'action'>) {
  const { t } = useLingui()
  const { data: home } = useSuspenseQuery(homeQuery)
  const { tasks, months, endingWeeks } = home
  const current = months.at(-1)
  const isNew = months.every((month) => month.customers === 0 && month.licenses === 0 && month.orders === 0)
  const beside = aside ? aside(home) : current && !isNew ? <HomeChart months={months} /> : null
  const list = (
    <TaskList
      tasks={tasks}
      act={act}
      none={isNew ? first : <p>{t`You are up to date. What needs you appears here.`}</p>}
    />
  )
  return (
    <>
      {beside ? list : <HomeRow>{list}</HomeRow>}
      {current && !isNew ? <HomeTiles months={months} ofCustomer={aside !== undefined} /> : null}
      {beside}
      {current && !isNew ? (
        <HomeRow>
          <HomeWeeks weeks={endingWeeks} all={allEnding} />
        </HomeRow>
      ) : null}
    </>
  )
}
