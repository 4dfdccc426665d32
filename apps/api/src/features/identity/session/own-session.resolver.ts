import { Query, Resolver } from '@nestjs/graphql'
import Bowser from 'bowser'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { OwnSession } from './own-session.graphql.ts'
import { listOwnSessions, type OwnSessionRow } from './own-session.queries.ts'

@Resolver()
export class OwnSessionResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [OwnSession], {
    description: 'Where you are signed in, at whichever portal, those used last first: a hundred at most.',
  })
  ownSessions(@CurrentCaller() caller: Caller): Promise<readonly OwnSession[]> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) =>
      (await listOwnSessions(tx, now)).map((session) => present(session, actor.sessionId)),
    )
  }
}

function present({ userAgent, createdAt, ...session }: OwnSessionRow, current: string): OwnSession {
  const { browser, os } = userAgent === null || userAgent === '' ? unknown : Bowser.parse(userAgent)
  return {
    ...session,
    browser: browser.name ?? null,
    system: os.name ?? null,
    since: createdAt,
    isCurrent: session.id === current,
  }
}

const unknown: Pick<Bowser.Parser.ParsedResult, 'browser' | 'os'> = { browser: {}, os: {} }
