import { defineConfig, type ViteUserConfig } from 'vitest/config'

/**
 * The vitest preset of every package: tests lie beside the code, sizes are told by suffix
 * (`.spec.ts` pure, `.medium.spec.ts` on PostgreSQL, `.e2e.spec.ts` over HTTP or in a browser).
 */
export function vitestPreset(overrides: NonNullable<ViteUserConfig['test']> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ['src/**/*.spec.{ts,tsx}'],
      environment: 'node',
      // Files share their modules: what a module keeps, its tests put back.
      isolate: false,
      passWithNoTests: false,
      // They end what hangs: a busy machine is slow, not wrong.
      testTimeout: 600_000,
      hookTimeout: 300_000,
      ...overrides,
    },
  })
}
