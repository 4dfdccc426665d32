import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { HomeRow, MonthChart, Section, Stack, useLocale } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type HomeTask, programHomeQuery } from './home-queries.ts'
import { TaskList } from './task-list.tsx'

/** Props of {@link ProgramParts}. */
export type ProgramPartsProps = {
  /** The one button of a task of the installation. */
  act: (task: HomeTask) => ReactNode
  /** What the operator does next, by what there is. */
  next: (current: { providers: number; resellers: number }) => ReactNode
  /** The way to the list of organizations. */
  all: ReactNode
}

/** The operator's part of a home page: the program in figures, and mails that do not go out. Nothing for anybody else. */
export function ProgramParts({ act, next, all }: ProgramPartsProps) {
  const { t } = useLingui()
  const number = new Intl.NumberFormat(useLocale())
  const { data } = useSuspenseQuery(programHomeQuery)
  const current = data?.months.at(-1)
  if (!data || !current) return null
  const { tasks, months } = data
  const plot = (title: string, key: 'providers' | 'resellers' | 'customers') => ({
    title,
    values: months.map((month) => month[key]),
    texts: months.map((month) => number.format(month[key])),
  })
  const counted = [
    t`${plural(current.providers, { one: '# provider', other: '# providers' })}`,
    t`${plural(current.resellers, { one: '# reseller', other: '# resellers' })}`,
    t`${plural(current.customers, { one: '# customer', other: '# customers' })}`,
  ].join(' · ')
  return (
    <>
      {tasks.length > 0 ? (
        <HomeRow>
          <TaskList title={t`The installation needs you`} tasks={tasks} act={act} none={null} />
        </HomeRow>
      ) : null}
      <HomeRow>
        <Section title={t`Program`} action={all}>
          <Stack>
            <p>{counted}</p>
            {next(current)}
            {current.customers > 0 ? (
              <MonthChart
                caption={t`Organizations of the program by month`}
                monthHeader={t`Month`}
                months={months.map(({ startsAt }) => new Date(startsAt))}
                plots={[plot(t`Customers`, 'customers')]}
                asTable={false}
              />
            ) : null}
          </Stack>
        </Section>
      </HomeRow>
    </>
  )
}
