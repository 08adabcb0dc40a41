// Builds what is older than its sources: `build.mjs [core] [window] [bench]`, the first two when none is named; `--force` builds anyway.
import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, projectEnvironment, root, stop } from './project.mjs'
import { isFresh, SOURCES } from './sources.mjs'

const out = (...parts) => join(root, 'out', ...parts)
/** The folder of each part that is written last. */
const FOLDER = { core: 'core', window: 'renderer', bench: 'bench' }
/** Written last; carries the time the build began, so what is edited meanwhile counts as newer. */
const stampOf = (part) => out(FOLDER[part], '.built')

function stamp(folder, startedAt) {
  const file = join(folder, '.built')
  writeFileSync(file, '')
  utimesSync(file, startedAt, startedAt)
}

/** Runs a tool of node_modules on the pinned Node, its words on stderr. */
function tool(script, args, env = {}) {
  const run = spawnSync(pinnedNode, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: projectEnvironment(env),
  })
  if (run.status !== 0) stop(`The build failed (${script} ${args.join(' ')}).`)
}

/** Into a folder of its own, then swapped in: a command that starts meanwhile sees a whole build, old or new. */
function buildCore(startedAt) {
  const fresh = out(`core.new-${process.pid}`)
  const old = out(`core.old-${process.pid}`)
  const args = ['build', '--config', 'vite.core.config.mts', '--configLoader', 'native', '--logLevel', 'warn']
  tool('vite/bin/vite.js', args, { HTX_CORE_OUT: fresh })
  stamp(fresh, startedAt)
  if (existsSync(out('core'))) renameSync(out('core'), old)
  renameSync(fresh, out('core'))
  rmSync(old, { recursive: true, force: true })
}

function buildWindow(startedAt) {
  tool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
  stamp(out('renderer'), startedAt)
}

function buildBench(startedAt) {
  tool('vite/bin/vite.js', [
    'build',
    '--config',
    'vite.bench.config.mts',
    '--configLoader',
    'native',
    '--logLevel',
    'warn',
  ])
  stamp(out('bench'), startedAt)
}

const BUILDS = { core: buildCore, window: buildWindow, bench: buildBench }

/** Builds the named parts (`core`, `window`, `bench`) that are missing or older than their sources. */
export function ensureBuilt(parts, { force = false } = {}) {
  const isStale = (part) => force || !isFresh(stampOf(part), SOURCES[part])
  if (!parts.some(isStale)) return
  oneAtATime('build', () => {
    for (const part of parts.filter(isStale)) BUILDS[part](new Date())
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstall()
  const named = process.argv.slice(2).filter((arg) => arg in BUILDS)
  ensureBuilt(named.length > 0 ? named : ['core', 'window'], { force: process.argv.includes('--force') })
}
