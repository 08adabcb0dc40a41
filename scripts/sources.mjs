// Tells whether something built is older than what it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/** What each output is built from. A folder counts with all that is in it, so a deleted file is noticed too. */
export const SOURCES = {
  core: ['electron/core', 'electron/hub', 'shared', 'vite.core.config.mts', 'tsconfig.base.json', 'package-lock.json'],
  window: [
    'electron/main',
    'electron/preload',
    'renderer',
    'shared',
    'electron.vite.config.ts',
    'postcss.config.cjs',
    'package-lock.json',
  ],
  bench: ['bench', 'electron/core', 'electron/hub', 'shared', 'vite.bench.config.mts', 'package-lock.json'],
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  let time = stat.mtimeMs
  if (!stat.isDirectory()) return time
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.endsWith('.test.ts')) continue
    const inner = join(path, entry.name)
    time = Math.max(time, entry.isDirectory() ? newest(inner) : statSync(inner).mtimeMs)
  }
  return time
}

/** True when `stamp` is there and no source is newer. */
export function isFresh(stamp, sources) {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newest(join(root, source)) <= built)
}
