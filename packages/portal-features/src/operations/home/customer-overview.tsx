import { useLingui } from '@lingui/react/macro'
import { formatNumber, MeterList, Quiet, Section, useLocale } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type CustomerHome, customerHomeQuery, type HomeTask } from './home-queries.ts'
import { TaskList } from './task-list.tsx'

/** Props of {@link CustomerOverview}. */
export type CustomerOverviewProps = {
  customerId: string
  /** The one button of a task. */
  act: (task: HomeTask) => ReactNode
  /** The way to where licenses are given to people; null: there is none here. */
  manageLicenses: ReactNode
}

/** What of a customer needs one, and how much of its licenses is used. */
export function CustomerOverview({ customerId, act, manageLicenses }: CustomerOverviewProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const { data: home } = useSuspenseQuery(customerHomeQuery(customerId))
  const meterOf = ({ id, name, running, assigned }: CustomerHome['licenses'][number]) => {
    const [used, bought] = [formatNumber(assigned, locale), formatNumber(running, locale)]
    const part = running === 0 ? 1 : Math.min(1, assigned / running)
    return { key: id, label: name, words: t`${used} of ${bought} used`, part }
  }
  if (home === null) return null
  return (
    <>
      <TaskList tasks={home.tasks} act={act} none={<Quiet>{t`Nothing needs you here now.`}</Quiet>} />
      {home.licenses.length > 0 ? (
        <Section title={t`Licenses`} action={manageLicenses}>
          <MeterList meters={home.licenses.map(meterOf)} />
        </Section>
      ) : null}
    </>
  )
}
