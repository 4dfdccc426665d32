import type { CDPSession, Page } from '@playwright/test'

/** What a request to the API is answered in place of the server: an answer, or that nothing answers; null: the server does. */
export type Answer =
  | { readonly status: number; readonly type: string; readonly body: string }
  | 'offline'
  | null

/** An answer in JSON. */
export const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
})

const wires = new WeakMap<Page, CDPSession>()
/** Of a request that its page has left meanwhile. */
const isGone = /Invalid InterceptionId|Target page, context or browser has been closed|session closed/i

/**
 * From now on this answers what a page asks of the API, given the body of each request, in place of what did before.
 * Not by `page.route`: the runner switches the browser's cache off beside it, and each page would load and compile all of
 * its scripts anew.
 */
export async function intercept(page: Page, answer: (body: unknown) => Answer): Promise<void> {
  await release(page)
  const wire = await page.context().newCDPSession(page)
  wires.set(page, wire)
  wire.on('Fetch.requestPaused', ({ requestId, request }) => {
    const given = answer(JSON.parse(request.postData ?? 'null'))
    void pass(wire, requestId, given).catch((error: unknown) => {
      if (!isGone.test(String(error))) throw error
    })
  })
  await wire.send('Fetch.enable', { patterns: [{ urlPattern: '*/graphql' }] })
}

/** From now on the server answers the page again. */
export async function release(page: Page): Promise<void> {
  const wire = wires.get(page)
  if (wire === undefined) return
  wires.delete(page)
  await wire.detach()
}

async function pass(wire: CDPSession, requestId: string, answer: Answer): Promise<void> {
  if (answer === null) await wire.send('Fetch.continueRequest', { requestId })
  else if (answer === 'offline')
    await wire.send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' })
  else
    await wire.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: answer.status,
      responseHeaders: [
        { name: 'content-type', value: answer.type },
        { name: 'x-request-id', value: 'broken-on-purpose' },
      ],
      body: Buffer.from(answer.body).toString('base64'),
    })
}
