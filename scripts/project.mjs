// Where things are, for the other scripts. Runs on Node 18 and with nothing installed.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node version the project is pinned to, as in package.json. */
export const pinnedVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node

/** The pinned Node's program, or null when it is not installed. */
export function pinnedNode() {
  const program = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(program) ? program : null
}

/** An environment in which `node` and the installed tools are the project's own. */
export function projectEnvironment(more = {}) {
  const node = pinnedNode()
  const folders = [join(root, 'node_modules/.bin'), ...(node ? [dirname(node)] : [])]
  return { ...process.env, PATH: [...folders, process.env.PATH ?? ''].join(delimiter), ...more }
}

/** Ends the script with a sentence for the person who started it. */
export function stop(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
