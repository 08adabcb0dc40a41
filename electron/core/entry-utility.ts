import { mkdirSync } from 'node:fs'
import type { CoreArguments, FromCore, ToCore } from '@shared/bridge/messages'
import { openCore } from './index'
import { openParentLink } from './helper/parent-link'
import { relayHelpers } from './helper/relay-host'
import { bookAfter } from './serve/book-after'
import { serveWindow } from './serve/serve-window'

// The core of one window: a utility process of Electron, or a child of a plain Node; main relays the page's calls to it.
const link = openParentLink<ToCore, FromCore>()
// Written by our own main process, of the same version.
const given = JSON.parse(process.argv[2] ?? '') as CoreArguments

const log = (line: string) => void process.stderr.write(`${line}\n`)

// The folder offered for new books; where it cannot be made, the user chooses another.
try {
  mkdirSync(given.library, { recursive: true })
} catch (error) {
  log(`library: ${error instanceof Error ? error.message : String(error)}`)
}

const core = openCore({
  resources: given.resources,
  library: given.library,
  state: given.state,
  appVersion: given.appVersion,
  confineToLibrary: false,
  helper: relayHelpers(link),
  log,
})

if (given.book !== null) {
  // The page asks for the same book again and gets the reason in words; here it only must not end the core.
  try {
    core.openBook(given.book, given.readOnly)
    link.post({ type: 'opened', file: given.book, readOnly: given.readOnly })
  } catch (error) {
    log(`book not opened at start: ${error instanceof Error ? error.message : String(error)}`)
  }
}

serveWindow(link, core, { openAfter: bookAfter, log })
