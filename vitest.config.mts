import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Two projects. `unit` is what `npm run check` runs: every `*.test.ts` beside its source. `long` holds the
 * `*.long.test.ts` (fuzz, bit flips, comparisons with other programs) and those of `e2e` that drive the built command line
 * (contract, kill), run by `npm test` only.
 */
export default defineConfig({
  resolve: { alias: { '@shared': fileURLToPath(new URL('shared', import.meta.url)) } },
  test: {
    environment: 'node',
    pool: 'forks',
    // Vitest leaves a core free for whoever watches; nobody does, and a machine of two cores would work with one.
    maxWorkers: '100%',
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.long.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['{shared,electron,renderer,scripts}/**/*.long.test.ts', 'e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
