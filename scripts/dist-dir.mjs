// `npm run dist:dir`: the program packed as an unpacked folder in `dist/`, around the Electron that the tests have. It is
// marked as a test build (`testBuild` in its package.json), which lets a test choose the Node that runs the core.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { findTestElectron } from './electron-runtime.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { pinnedNode, projectEnvironment, root, stop } from './project.mjs'

ensureInstall()
ensureBuilt(['core', 'window'])
const electron = findTestElectron()
if (!electron.path) stop(electron.missing ?? 'There is no Electron.')
const folder = dirname(electron.path ?? '')
const run = spawnSync(
  pinnedNode,
  [
    join(root, 'node_modules/electron-builder/cli.js'),
    '--dir',
    `-c.electronDist=${folder}`,
    `-c.electronVersion=${readFileSync(join(folder, 'version'), 'utf8').trim()}`,
    '-c.extraMetadata.testBuild=true',
  ],
  { cwd: root, stdio: 'inherit', env: projectEnvironment({ ELECTRON_BUILDER_OFFLINE: 'true' }) },
)
process.exitCode = run.status ?? 1
