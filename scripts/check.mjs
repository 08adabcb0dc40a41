// What to run before a commit: types, lint, import directions, unused code, format and the unit tests.
import { pathToFileURL } from 'node:url'
import { ensureDebian } from './debian.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { close, runSuites, step, vitest } from './suite.mjs'

/** The suites of `npm run check`, the slow ones first, for a machine of two cores. */
export const checkSuites = () => [
  step('types', 'typescript/bin/tsc', ['-b'], { limitSeconds: 240 }),
  step('lint', 'oxlint/bin/oxlint'),
  step('boundaries', '../scripts/boundaries.mjs'),
  step('unused', 'knip/bin/knip.js'),
  step('format', 'oxfmt/bin/oxfmt', ['--check']),
  vitest('unit', 'unit', { limitSeconds: 600, env: { TZ: 'UTC' } }),
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstall()
  // Some unit tests read their PDF or journal back with other programs; one that is missing fails them by its name.
  ensureDebian('hledger', 'pdf')
  close([await runSuites(checkSuites(), 2)])
}
