import { dirname, join, resolve } from 'node:path'
import { forkHelpers } from '../../helper/fork-host'
import { openCore } from '../../index'
import { resourcesFolder } from '../../resources-folder'
import { rendererFolder } from '../../serve/renderer-folder'
import { serveUntilStopped } from '../../serve/run'
import { refuse } from '../../refusal'
import { type CliCommand, requiredText, textOption } from '../command'

/** The program in the browser on this machine's loopback address, with one book; prints the URL with its one-time token. */
export const serve: CliCommand = {
  usage: 'serve --book BOOK [--port N] [--no-open]',
  positionals: [],
  options: { book: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  required: ['book'],
  run: async ({ options, say }) => {
    const file = resolve(requiredText(options, 'book'))
    const port = Number(textOption(options, 'port') ?? '0')
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      refuse({ code: 'input-invalid', column: '--port', value: textOption(options, 'port') ?? '' })
    const library = dirname(file)
    const core = openCore({
      resources: resourcesFolder(),
      library,
      state: join(library, '.so-htx'),
      confineToLibrary: true,
      helper: forkHelpers(),
      appVersion: process.env['HTX_VERSION'] ?? '0.1.0',
      log: say,
    })
    core.openBook(file)
    await serveUntilStopped(core, { renderer: rendererFolder(), port, openBrowser: options['no-open'] !== true })
    return 0
  },
}
