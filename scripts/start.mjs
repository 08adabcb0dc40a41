// Starts the program in a working copy: in its own window where there is an Electron and a screen, else in the browser.
// `npm start -- --browser` asks for the browser; `--hub [STORE.htxh]` for an alliance's; other arguments are handed on.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { installedElectron } from './electron-runtime.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, root } from './project.mjs'

/** @type {NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']
const DOWNLOAD_LIMIT_MS = 120_000

const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Tries Electron's own download once an install; offline that fails at once and the browser does as well. */
function downloadElectron() {
  const tried = join(root, 'node_modules/.cache/electron-tried')
  if (existsSync(tried)) return
  process.stderr.write('Fetching Electron, once…\n')
  spawnSync(pinnedNode, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  })
  mkdirSync(join(tried, '..'), { recursive: true })
  writeFileSync(tried, '')
}

function findElectron() {
  if (!hasScreen()) return null
  if (!installedElectron()) downloadElectron()
  return installedElectron()
}

/** Hands the terminal over: its signals go to the child, the child's exit code becomes ours. */
function become(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** An argument of the alliance's window as `htx hub serve` has it. */
function hubArgument(arg) {
  if (arg === '--hub') return []
  if (arg.startsWith('--hub-url=')) return [arg.replace('--hub-url=', '--url=')]
  return arg.endsWith('.htxh') ? ['--store', arg] : [arg]
}

ensureInstall()
ensureBuilt(['core', 'window'])
const args = process.argv.slice(2).filter((arg) => arg !== '--browser')
const electron = process.argv.includes('--browser') ? null : findElectron()

if (electron) {
  // Chromium's sandbox does not start for root.
  become(electron, [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args])
} else if (args.includes('--hub')) {
  become(pinnedNode, [join(root, 'out/core/entry-cli.cjs'), 'hub', 'serve', ...args.flatMap(hubArgument)])
} else {
  become(pinnedNode, [join(root, 'out/core/entry-serve.cjs'), ...args])
}
