import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius'
import { GraphQLModule } from '@nestjs/graphql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import type { Log } from '../log.ts'
import { LOG } from '../tokens.ts'
import { Global, Module } from '@nestjs/common'
import { type GraphqlContext, portalRequestOf } from '../http/portal-request.ts'
import { toAnswer } from './answer.ts'
import { limits, limitsRule } from './limits.ts'
import { DateTime } from './scalar/index.ts'
import { withVariableDefaults } from './variable-default.ts'

@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      inject: [LOG],
      useFactory: (log: Log) => ({
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTime }] },
        path: '/graphql',
        // Until documents are known by hash nothing is compiled: a compiler writes what it is given into a function.
        jit: 0,
        graphiql: false,
        validationRules: [limitsRule],
        hooks: {
          preExecution: async (_schema, document, _context, variables) => ({
            variables: withVariableDefaults(document, variables ?? {}),
          }),
        },
        graphql: { parseOptions: { maxTokens: limits.tokens } },
        context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => ({
          request: portalRequestOf(request, reply),
        }),
        errorFormatter: (execution: ExecutionResult, context: unknown) => toAnswer(execution, context, log),
      }),
    }),
  ],
})
export class PortalGraphqlModule {}
