// The command line in a working copy: installs and builds what is missing, then becomes `out/core/entry-cli.cjs`.
// Nothing here writes to stdout, which is the command's own.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, pinnedVersion, root } from './project.mjs'

/** @type {NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** On an older Node: the same in a child, with its exit code or signal as our own. */
function runInPinnedNode(entry, args) {
  const child = spawn(pinnedNode, [entry, ...args], { stdio: 'inherit' })
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

ensureInstall()
ensureBuilt(['core'])
const entry = join(root, 'out/core/entry-cli.cjs')
const args = process.argv.slice(2)

if (process.versions.node === pinnedVersion) {
  module.enableCompileCache(join(root, 'node_modules/.cache/compile'))
  process.argv = [process.execPath, entry, ...args]
  module.createRequire(entry)(entry)
} else {
  runInPinnedNode(entry, args)
}
