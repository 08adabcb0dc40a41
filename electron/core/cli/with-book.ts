import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { openBook } from '../book-file/open-book'
import { forkHelpers } from '../helper/fork-host'
import { type Core, openCore } from '../index'
import { backUpBeforeMigration } from '../backup/before-migration'
import { resourcesFolder } from '../resources-folder'

/** A core for one command of the line; it lists no recent books and takes no backups of its own. */
export function cliCore(folder: string): Core {
  return openCore({
    resources: resourcesFolder(),
    library: folder,
    state: join(homedir(), '.so-htx'),
    confineToLibrary: false,
    helper: forkHelpers(),
    appVersion: process.env['HTX_VERSION'] ?? '0.1.0',
  })
}

/** Opens a book for one command and closes it afterwards, whatever happens. Readers take no lock and never wait for the writer. */
export async function withBook<T>(
  file: string,
  mode: 'read' | 'write',
  work: (core: Core) => T | Promise<T>,
): Promise<T> {
  const path = resolve(file)
  const core = cliCore(dirname(path))
  const { regime } = core.state
  const book = openBook(path, { regime, readOnly: mode === 'read', backUp: backUpBeforeMigration(core.state) })
  core.state.open = book
  try {
    return await work(core)
  } finally {
    core.state.open = null
    book.close()
  }
}
