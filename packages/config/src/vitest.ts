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
      passWithNoTests: false,
      ...overrides,
    },
  })
}
