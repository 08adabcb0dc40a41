// Everything: one command in a fresh clone. Its last line is `N passed, N failed`, summed over all suites.
import { join } from 'node:path'
import { checkSuites } from './check.mjs'
import { findChromium } from './chromium.mjs'
import { ensureDebian } from './debian.mjs'
import { findTestElectron } from './electron-runtime.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, root } from './project.mjs'
import { close, playwright, runSuites, step, vitest } from './suite.mjs'

ensureInstall()
const startedAt = Date.now()

// Some checks of PDF pages are unit tests, so the programs come first.
const tools = ensureDebian('hledger', 'pdf', 'postgresql')
if (tools) process.stdout.write(`${tools}\n`)
const chromium = findChromium()
const electron = findTestElectron()

const sums = [await runSuites(checkSuites(), 2)]

// Where a day or a time of day is made, read or written: these must say the same wherever the machine's clock stands.
const ofTheClock = [
  'shared/domain/',
  'shared/text/',
  'renderer/src/ui/',
  'renderer/src/features/meetings/',
  ...['backup', 'documents', 'governance', 'importing'].map((room) => `electron/core/${room}/`),
  ...['calendar', 'hall', 'meetings', 'minutes', 'reports', 'session'].map((noun) => `electron/core/modules/${noun}/`),
]

const coreEnv = { TZ: 'UTC', HTX_CORE_NODE: pinnedNode }
sums.push(
  await runSuites([
    step('build', '../scripts/build.mjs', [], { limitSeconds: 180 }),
    vitest('unit in Viet Nam', 'unit', { limitSeconds: 600, env: { TZ: 'Asia/Ho_Chi_Minh' } }, ofTheClock),
    vitest('long', 'long', { limitSeconds: 1200, env: coreEnv, missing: tools }),
    playwright('browser', 'playwright.config.ts', {
      limitSeconds: 1500,
      env: { ...coreEnv, HTX_CHROMIUM: chromium.path },
      missing: chromium.missing,
    }),
    step('packed app', '../scripts/dist-dir.mjs', [], { limitSeconds: 120, missing: electron.missing }),
    playwright('electron', 'playwright.electron.config.ts', {
      limitSeconds: 900,
      env: { ...coreEnv, HTX_ELECTRON: electron.path, HTX_PACKED: join(root, 'dist/linux-unpacked/so-htx') },
      wrap: process.platform === 'linux' ? ['xvfb-run', '-a'] : [],
      missing: electron.missing,
    }),
  ]),
)

process.stdout.write(`${((Date.now() - startedAt) / 60_000).toFixed(1)} minutes\n`)
close(sums)
