// Part of a release: its migrations are never edited again (CONTRIBUTING.md, ADR 32).
import { join } from 'node:path'
import { freeze } from '../src/migration/frozen.ts'

freeze(join(import.meta.dirname, '..', 'migrations'))
