import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius'
import { GraphQLModule } from '@nestjs/graphql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import type { Log } from '../log.ts'
import { LOG } from '../tokens.ts'
import { Global, Module } from '@nestjs/common'
import { callerOf, type GraphqlContext } from '../http/portal-request.ts'
import { toAnswer } from './answer.ts'
import { DocumentGate } from './document-gate.ts'
import { DateTime } from './scalar/index.ts'
import { withVariableDefaults } from './variable-default.ts'

@Module({ providers: [DocumentGate], exports: [DocumentGate] })
class DocumentGateModule {}

@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [DocumentGateModule],
      inject: [LOG, DocumentGate],
      useFactory: (log: Log, gate: DocumentGate) => ({
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTime }] },
        path: '/graphql',
        // Compiled is what the gate lets through: the portals' own documents, and nothing that a caller wrote.
        jit: 1,
        graphiql: false,
        additionalRouteOptions: {
          preHandler: (request: FastifyRequest, reply: FastifyReply) => gate.pass(request, reply),
        },
        hooks: {
          preExecution: async (_schema, document, _context, variables) => ({
            variables: withVariableDefaults(document, variables ?? {}),
          }),
        },
        context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => ({
          caller: callerOf(request, reply),
        }),
        errorFormatter: (execution: ExecutionResult, context: unknown) => toAnswer(execution, context, log),
      }),
    }),
  ],
})
export class PortalGraphqlModule {}
