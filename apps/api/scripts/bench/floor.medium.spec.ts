import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { scratchRoot } from '@relais/embedded-postgres'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { apiUrl, type Cluster, cursorOfPage, makeWorld, startCluster } from './cluster.ts'
import { operationsOf } from './measure/operation.ts'
import { assertSameAnswer } from './measure/same-answer.ts'
import { assertSameRows } from './measure/same-rows.ts'
import { startApi, startFloor, type Target } from './measure/target.ts'
import type { World } from './world/world.ts'

let folder: string
let cluster: Cluster
let world: World
let cursor: string
let floor: Target
let api: Target

beforeAll(async () => {
  folder = await mkdtemp(join(await scratchRoot(), 'relais-floor-'))
  cluster = await startCluster(folder)
  world = await makeWorld(cluster, 'small', 200, { carts: 10, prospects: 10 })
  cursor = await cursorOfPage(cluster, world)
  const log = join(folder, 'servers.log')
  floor = await startFloor(world, cluster.url(world.database), log)
  api = await startApi(world, apiUrl(cluster, world), log)
})
afterAll(async () => {
  await floor.stop()
  await api.stop()
  await cluster.stop('immediate')
  await rm(folder, { recursive: true })
})

describe('the floor that the bench measures the API beside', () => {
  it.each(operationsOf(() => cursor))(
    'answers $id as the API does, and leaves rows in the same tables',
    async (operation) => {
      let asked = 0
      const next = () => ++asked
      await assertSameAnswer(operation, floor, api, next)
      if (operation.isKeyed) await assertSameRows(operation, cluster.url(world.database), floor, api, next)
    },
  )
})
