import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { refuse } from '../refusal'
import { openBook } from '../book-file/open-book'
import { forkHelpers } from '../helper/fork-host'
import { type Core, openCore } from '../index'
import { backUpBeforeMigration } from '../backup/before-migration'
import { resourcesFolder } from '../resources-folder'
import { type CliOptions, requiredText, textOption } from './command'

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

/** An argument would be seen by everybody on the machine; the environment is not. */
const PASSWORD = 'HTX_PASSWORD'

/**
 * Opens the book of `--book` for one command and closes it afterwards, whatever happens. Readers take no lock and never wait for the
 * writer. A book with passwords needs `--user` and HTX_PASSWORD; refuses 'signed-out' without them and what a sign-in is refused for.
 */
export async function withBook<T>(
  options: CliOptions,
  mode: 'read' | 'write',
  work: (core: Core) => T | Promise<T>,
): Promise<T> {
  const path = resolve(requiredText(options, 'book'))
  const core = cliCore(dirname(path))
  const { regime } = core.state
  const book = openBook(path, { regime, readOnly: mode === 'read', backUp: backUpBeforeMigration(core.state) })
  core.state.open = book
  try {
    await signIn(core, textOption(options, 'user'))
    return await work(core)
  } finally {
    core.state.open = null
    book.close()
  }
}

/** Signs in who is named; in a book with passwords nobody else, in one without it is enough to be one of its people. */
async function signIn({ client }: Core, name: string | undefined): Promise<void> {
  const { passwords } = await client.session.state({})
  if (name !== undefined) await client.session.signIn({ id: randomUUID(), name, password: process.env[PASSWORD] ?? '' })
  else if (passwords) refuse({ code: 'signed-out', column: '--user' })
}
