import type { Portal } from '@relais/domain'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Config } from '../config.ts'
import { sessionCookie } from './portal-request.ts'

/** What came back over HTTP. */
export interface GraphqlAnswer {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { message: string; extensions: { code: string; requestId: string } }[] | undefined
  /** Session token of a set-cookie; undefined: none was set. */
  readonly session: string | undefined
}

/**
 * Sends one GraphQL operation through the whole HTTP side without a socket, as a browser of that portal with this session
 * (null: none) would: for tests and for the demo world, which is made by the real actions.
 */
export async function graphqlInProcess(
  app: NestFastifyApplication,
  config: Config,
  portal: Portal,
  document: string,
  variables: Record<string, unknown> = {},
  session: string | null = null,
  remoteAddress?: string,
): Promise<GraphqlAnswer> {
  const origin = config.portalUrls[portal]
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
    headers: {
      host: new URL(origin).host,
      origin,
      'content-type': 'application/json',
      ...(session ? { cookie: `${sessionCookie}=${session}` } : {}),
    },
    payload: JSON.stringify({ query: document, variables }),
  })
  const body = response.json<{ data: Record<string, unknown> | null; errors?: GraphqlAnswer['errors'] }>()
  const cookie = response.cookies.find((item) => item.name === sessionCookie)
  return { status: response.statusCode, data: body.data, errors: body.errors, session: cookie?.value }
}
