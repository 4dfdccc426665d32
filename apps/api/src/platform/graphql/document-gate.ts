import { Inject, Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { callerOf } from '../http/portal-request.ts'
import type { Log } from '../log.ts'
import { CONFIG, LOG } from '../tokens.ts'
import { toAnswer } from './answer.ts'
import { RequestFault, Unauthenticated } from './errors.ts'
import { answerFreeText } from './free-text.ts'
import { knownDocuments } from './known-documents.ts'

/** No document of this portal has the id: the page was made by another version of it. */
class UnknownDocument extends RequestFault {
  constructor() {
    super(
      'UNKNOWN_DOCUMENT',
      'This portal has no document of this id: the page was made for another version. Load it again.',
    )
  }
}

/**
 * Stands before mercurius: lets the portals' own documents through, which it keeps and compiles, and answers itself what a
 * caller wrote. No text of a caller reaches mercurius (ADR 19).
 */
@Injectable()
export class DocumentGate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Puts the text of a known document in the body, or answers. Throws RequestFault. */
  async pass(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const { graphqlBody: body, portal } = request
    if (!body || !portal) throw new Error('the portal hook did not run')
    if ('id' in body.document) {
      const text = knownDocuments[portal].get(body.document.id)
      if (text === undefined) throw new UnknownDocument()
      // A known document holds one operation: a name that a caller chose is of no use, so it goes nowhere.
      request.body = { query: text, variables: body.variables }
      return undefined
    }
    const context = { caller: callerOf(request, reply) }
    const isSignedIn = await this.unitOfWork.readAnonymously(
      context.caller,
      async ({ actor }) => actor !== null,
    )
    if (!isSignedIn && !this.config.openDocuments) throw new Unauthenticated()
    const { schema } = request.server.graphql
    const execution = await answerFreeText(
      schema,
      { text: body.document.text, variables: body.variables, operationName: body.operationName, isSignedIn },
      context,
    )
    if (!execution.errors) return reply.send(execution)
    const { statusCode, response } = toAnswer(execution, { ...context, reply }, this.log)
    return reply.code(statusCode).send(response)
  }
}
