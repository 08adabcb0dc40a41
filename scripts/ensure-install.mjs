// Installs the packages when they are missing or older than package-lock.json, so that one command is enough in a
// fresh clone. `npm ci` and `npm install` leave the lock's hash in node_modules/.htx-install (the `prepare` script).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'
import { pinnedNode, pinnedVersion, root, stop } from './project.mjs'

const OLDEST_NODE = [18, 18]
const marker = join(root, 'node_modules/.htx-install')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const isFresh = () => existsSync(marker) && readFileSync(marker, 'utf8') === lockHash() && existsSync(pinnedNode)

const pathOutside = (folder) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(folder))
    .join(delimiter)

/** Remembers that what is installed is what package-lock.json says. */
export function markInstalled() {
  writeFileSync(marker, lockHash())
}

/**
 * Runs `npm ci` when the install is missing or stale; stops in words when Node is too old to start or the pinned Node
 * did not arrive. npm's own words go to stderr: stdout belongs to the command that asked.
 */
export function ensureInstall() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(`Node ${OLDEST_NODE.join('.')} or newer is needed to start; this is ${process.versions.node}.`)
  }
  // Two commands at once must not install over each other: the second finds the work done.
  if (!isFresh()) oneAtATime('install', () => isFresh() || install())
}

function install() {
  process.stderr.write('Installing packages (package-lock.json is newer than what is installed)…\n')
  rmSync(marker, { force: true })
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // The installed Node is about to be replaced, so npm must not run on it: only on the one outside the project.
    env: { ...process.env, PATH: pathOutside(root) },
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) stop('npm ci failed: see the lines above. Nothing was started.')
  if (!existsSync(pinnedNode))
    stop(`Node ${pinnedVersion} did not arrive with the packages: was npm told to ignore scripts?`)
  const seen = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (seen !== `v${pinnedVersion}`) stop(`The pinned Node should be v${pinnedVersion} but says ${seen || 'nothing'}.`)
  markInstalled()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--mark')) markInstalled()
  else ensureInstall()
}
