import { defineConfig } from '@playwright/test'

/**
 * Journeys in real Electron: `e2e/electron/*.spec.ts`. scripts/test.mjs says in `HTX_ELECTRON` which program to start,
 * in `HTX_CORE_NODE` which Node runs the core, in `HTX_PACKED` where the packed program lies.
 */
export default defineConfig({
  testDir: 'e2e/electron',
  testMatch: '**/*.spec.ts',
  tsconfig: './tsconfig.tools.json',
  outputDir: 'test-results/electron',
  timeout: 90_000,
  // A window on a machine that does ten other things may miss its moment; it is started again, twice at most, and the log names it.
  retries: 2,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  workers: 1,
})
