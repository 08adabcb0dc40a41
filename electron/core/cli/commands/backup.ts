import { resolve } from 'node:path'
import { makeBackup } from '../../backup/make-backup'
import { restoreBackup } from '../../backup/restore-book'
import { type CliCommand, requiredText } from '../command'
import { cliCore } from '../with-book'

/** An argument would be seen by everybody on the machine; the environment is not. */
const PASSWORD = 'HTX_BACKUP_PASSWORD'

/** Copies a book, proves the copy, and writes its manifest; encrypted when HTX_BACKUP_PASSWORD is set. */
export const backup: CliCommand = {
  usage: 'backup --book BOOK --out FILE',
  positionals: [],
  options: { book: { type: 'string' }, out: { type: 'string' } },
  required: ['book', 'out'],
  run: ({ options, answer }) => {
    const target = resolve(requiredText(options, 'out'))
    const { state } = cliCore(target)
    const book = resolve(requiredText(options, 'book'))
    const { file, manifest } = makeBackup({
      book,
      target,
      password: process.env[PASSWORD] ?? null,
      at: state.now(),
      appVersion: state.options.appVersion,
    })
    const { voucherCount, sha256, fingerprint } = manifest
    answer({ file, voucherCount, sha256, fingerprint })
    return 0
  },
}

/** Puts a verified backup in a book's place, or where nothing is; what stood there is kept and named. */
export const restore: CliCommand = {
  usage: 'restore FILE --book BOOK',
  positionals: ['FILE'],
  options: { book: { type: 'string' } },
  required: ['book'],
  run: ({ positionals: [file = ''], options, answer }) => {
    const target = resolve(requiredText(options, 'book'))
    const { state } = cliCore(target)
    const { keptAs, facts } = restoreBackup({
      file: resolve(file),
      target,
      password: process.env[PASSWORD] ?? null,
      at: state.now(),
    })
    answer({ book: target, keptAs, vouchers: facts.voucherCount })
    return 0
  },
}
