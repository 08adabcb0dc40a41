// Where things are, for the other scripts. Runs on Node 18 and with nothing installed.
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node version the project is pinned to, as in package.json. */
export const pinnedVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node

/** The pinned Node's program; it is there once the packages are installed. */
export const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** An environment in which `node` and the installed tools are the project's own. */
export function projectEnvironment(more = {}) {
  const folders = [join(root, 'node_modules/.bin'), dirname(pinnedNode)]
  return { ...process.env, PATH: [...folders, process.env.PATH ?? ''].join(delimiter), ...more }
}

/** Ends the script with a sentence for the person who started it. */
export function stop(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
