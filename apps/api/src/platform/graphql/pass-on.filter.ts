import { type ArgumentsHost, Catch } from '@nestjs/common'
import { BaseExceptionFilter } from '@nestjs/core'

/**
 * Hands what a resolver throws on to the GraphQL answer, where a known fault becomes its code and an unknown one is logged,
 * once, with the request id. Without it the framework logs both as errors first.
 */
@Catch()
export class PassOnFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception
    // oxlint-disable-next-line promise/valid-params -- the framework's filter, which is no promise
    super.catch(exception, host)
  }
}
