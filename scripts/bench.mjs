// `npm run bench`: builds the program and the benchmarks, then runs them on the pinned Node; arguments are handed on.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, projectEnvironment, root } from './project.mjs'

ensureInstall()
ensureBuilt(['core', 'window', 'bench'])
const run = spawnSync(pinnedNode, ['--expose-gc', join(root, 'out/bench/run.cjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnvironment({ HTX_CHROMIUM: findChromium().path ?? '' }),
})
process.exitCode = run.status ?? 1
