import { defineConfig } from '@playwright/test'

/** Flags that keep a browser quiet where there is no network, and that let it start for root. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Journeys in a real browser: the `*.spec.ts` of `e2e`. Those in Electron have a configuration of their own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: '**/electron/**',
  tsconfig: './tsconfig.tools.json',
  outputDir: 'test-results/browser',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: true,
  // A journey on a machine that does ten other things may miss a moment; it runs again, twice at most, and the log names it.
  retries: 2,
  workers: 2,
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['HTX_CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
  },
})
