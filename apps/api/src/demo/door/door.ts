import type { INestApplicationContext } from '@nestjs/common'
import type { FastifyInstance } from 'fastify'
import { AdvanceClock } from '../../features/operations/index.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Config } from '../../platform/config.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { registerDoorActs } from './door-routes.ts'
import { registerDoorViews } from './door-view.ts'

/** The front door of a demo and the bar over its portals (ADR 34). For an installation that was started as one, and no other. */
export function registerDoor(
  server: FastifyInstance,
  app: INestApplicationContext,
  config: Config,
  clock: Clock,
): void {
  const [unitOfWork, advanceClock] = [app.get(UnitOfWork), app.get(AdvanceClock, { strict: false })]
  const tools = { config, clock, unitOfWork, advanceClock }
  registerDoorActs(server, tools)
  registerDoorViews(server, tools)
}
