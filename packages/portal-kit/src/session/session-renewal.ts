import { GraphqlRequestError, type TypedDocument } from '@relais/graphql-client'
import { execute } from '../graphql/graphql.ts'

/** How often one request is sent before it is given up. */
const attempts = 3

const waiting = new Set<() => void>()
let watched = 0

/** A dialog on the page will ask to sign in again: until the function it gives is called, requests wait for that. */
export function waitForSession(): () => void {
  watched += 1
  return () => {
    watched -= 1
  }
}

/**
 * Sends an operation; where the session has ended it waits until the same person is signed in again, then sends the very same
 * once more: with the same idempotency key it is done once. Throws GraphqlRequestError like `execute`.
 */
export async function executeInSession<Result, Variables extends Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  // TypeScript cannot see through the generic that these variables are the document's.
  const sent = document as unknown as TypedDocument<Result, Record<string, unknown>>
  for (let attempt = 1; ; attempt++) {
    try {
      return await execute<Result, Record<string, unknown>>(sent, variables)
    } catch (error) {
      const ended = error instanceof GraphqlRequestError && error.isUnauthenticated
      if (!ended || watched === 0 || attempt === attempts) throw error
      await new Promise<void>((resume) => waiting.add(resume))
    }
  }
}

/** The same person is signed in again: what waits is sent. */
export function resumeRequests(): void {
  const resumed = [...waiting]
  waiting.clear()
  for (const resume of resumed) resume()
}

const channelName = 'relais-session'

/** Tells the portal's other tabs that somebody signed in or out. */
export function announceSession(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(null)
  channel.close()
}

/** Calls `listener` when another tab of the portal said so; gives the function that stops it. */
export function onSessionAnnounced(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
