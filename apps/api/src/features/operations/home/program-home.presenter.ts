import { type Figure, type HomeTask, homeMonths, inOrder } from '@relais/domain'
import type { ProgramHome } from './program-home.graphql.ts'
import type { ProgramFacts, ProgramFigure, StuckMails } from './program-home.queries.ts'

/** The operator's home page of what was found. */
export function presentProgramHome({ figures, failed, waiting }: ProgramFacts, now: Date): ProgramHome {
  const tasks: HomeTask[] = [
    ...(failed ? [taskOf('mails_failed', failed)] : []),
    ...(waiting ? [taskOf('mails_waiting', waiting)] : []),
  ]
  const of = (kind: ProgramFigure['kind']) =>
    homeMonths(figures.filter((one) => one.kind === kind).flatMap(toFigures), now, false)
  const [providers, resellers, customers] = [of('provider'), of('reseller'), of('customer')]
  return {
    tasks: inOrder(tasks).map((task) => ({ ...task, mayAct: true })),
    months: providers.map(({ startsAt, customers: count }, index) => ({
      startsAt,
      providers: count,
      resellers: resellers[index]?.customers ?? 0,
      customers: customers[index]?.customers ?? 0,
    })),
  }
}

function taskOf(kind: 'mails_failed' | 'mails_waiting', mails: StuckMails): HomeTask {
  const { id, recipientMail: name, organizationName: detail, count: quantity, at } = mails
  return { kind, id, name, detail, customerId: null, quantity, price: null, at, due: null }
}

// As if all of a month came on its first day: none of the running one lies ahead.
function toFigures({ startsOn, count }: ProgramFigure): readonly Figure[] {
  const none = { currency: '', orders: 0, licenses: 0, monthValue: 0, ends: 0, endsValue: 0 }
  return (['month', 'day'] as const).map((period) => ({ ...none, period, startsOn, customers: count }))
}
