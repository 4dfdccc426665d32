import { documentOf } from '@relais/test-kit/known-document'
import type { Page, Route } from '@playwright/test'

/** A time in which the API does not do what it is asked. */
export interface Outage {
  /**
   * It answers with a fault of its own, an intermediary says that it is away, nothing answers, or a list comes in another
   * shape than the page was made for.
   */
  readonly how: 'fault' | 'unavailable' | 'offline' | 'nonsense'
  /** Operations that are answered all the same, by their names. */
  readonly spared: readonly string[]
}

const endpoint = '**/graphql'

/** Begins it for a page. The set fills with the names of the operations that failed. */
export async function beginOutage(page: Page, { how, spared }: Outage): Promise<ReadonlySet<string>> {
  const failed = new Set<string>()
  await page.route(endpoint, async (route) => {
    const name = operationOf(route)
    if (spared.includes(name)) return route.continue()
    failed.add(name)
    return answers[how](route)
  })
  return failed
}

/** Ends it: from now on everything is answered again. */
export async function endOutage(page: Page): Promise<void> {
  await page.unroute(endpoint)
}

const answers: Readonly<Record<Outage['how'], (route: Route) => Promise<void>>> = {
  fault: (route) =>
    route.fulfill({
      status: 500,
      headers: { 'x-request-id': 'broken-on-purpose' },
      json: { errors: [{ message: 'Broken on purpose', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    }),
  unavailable: (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>503</h1>' }),
  offline: (route) => route.abort('internetdisconnected'),
  nonsense: (route) => route.fulfill({ json: { data: { customerSubscriptions: { nodes: {} } } } }),
}

const operationOf = (route: Route) => documentOf(route.request().postDataJSON())?.name ?? ''
