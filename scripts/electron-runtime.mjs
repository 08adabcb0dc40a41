// An Electron for the tests: ELECTRON_EXEC_PATH, else the one that the electron package downloaded, else the test runtime.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDebian } from './debian.mjs'
import { root } from './project.mjs'

const PROGRAM = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

/** The Electron that belongs to the project's own version, or null when it was not downloaded. */
export function installedElectron() {
  const given = process.env.ELECTRON_EXEC_PATH
  if (given && existsSync(given)) return given
  const path = join(root, 'node_modules/electron/dist', PROGRAM[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** `{ path }` of an Electron program the tests can start, or `{ missing }`, a sentence that says why there is none. */
export function findTestElectron() {
  if (process.platform === 'linux') {
    const missing = ensureDebian('electron')
    if (missing) return { missing }
  }
  const installed = installedElectron()
  if (installed) return { path: installed }
  const setup = spawnSync('bash', [join(root, 'scripts/electron-runtime/setup.sh')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  const folder = setup.stdout?.trim()
  return setup.status === 0 && folder
    ? { path: join(folder, 'electron') }
    : { missing: 'no Electron: it was not downloaded and the test runtime could not be set up' }
}
