import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { Viewer } from './session.graphql.ts'
import { presentViewer } from './viewer.presenter.ts'

@Resolver()
export class SessionResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in at this portal; null: nobody.' })
  viewer(@CurrentCaller() caller: Caller): Promise<Viewer | null> {
    return this.unitOfWork.readAnonymously(
      caller,
      async (work) => work.actor && presentViewer({ ...work, actor: work.actor }),
    )
  }
}
