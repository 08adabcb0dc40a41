import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { forkHelpers } from './helper/fork-host'
import { openCore } from './index'
import { resourcesFolder } from './resources-folder'
import { rendererFolder } from './serve/renderer-folder'
import { serveUntilStopped } from './serve/run'
import { version } from '../../package.json'

// The same program in the browser: `node entry-serve.cjs [--library DIR] [--state DIR] [--book FILE] [--port N] [--no-open]`.
const { values } = parseArgs({
  options: {
    library: { type: 'string', default: join(homedir(), 'So HTX') },
    state: { type: 'string' },
    book: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
})

const library = resolve(values.library)
mkdirSync(library, { recursive: true })
const core = openCore({
  resources: resourcesFolder(),
  library,
  state: resolve(values.state ?? join(library, '.so-htx')),
  appVersion: version,
  confineToLibrary: true,
  helper: forkHelpers(),
  // The terminal is read by a person: what went well is not news.
  log: (line) => void (line.endsWith(' ok') || process.stderr.write(`${line}\n`)),
})
async function run(): Promise<void> {
  if (values.book !== undefined) core.openBook(resolve(values.book))
  await serveUntilStopped(core, {
    renderer: rendererFolder(),
    port: Number(values.port),
    openBrowser: !values['no-open'],
  })
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(3)
  },
)
