import { randomUUID } from 'node:crypto'
import { isAbsolute } from 'node:path'
import type { backups as contract } from '@shared/contract/backups'
import { backupSettingTexts } from '@shared/text/backups'
import { summaries } from '@shared/text/summaries'
import { backupFolderOf, backupsIn, freeBackupFile, pruneBackups } from '../../backup/backup-folder'
import { readBackupSettings, saveBackupSettings } from '../../backup/backup-settings'
import { clearUnfinished } from '../../backup/make-backup'
import {
  assertVerified,
  commitRestore,
  discardRestore,
  prepareRestore,
  previewRestore,
} from '../../backup/restore-book'
import { closeOpen, openBookInto } from '../../book-file/open-book-into'
import { noteUpkeep } from '../../book-file/upkeep'
import { confinedPath } from '../../confined-path'
import { callJob, jobStream } from '../../helper/job-stream'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

export const backups = {
  list: ({ book, core }) => {
    const folder = backupFolderOf(core.options.state, book.profile.bookId)
    const settings = readBackupSettings(book.connection)
    const found = [
      ...backupsIn(folder),
      ...backupsIn(settings.secondFolder).filter(({ manifest }) => manifest.bookId === book.profile.bookId),
    ]
    const rows = found
      .map(({ file, manifest }) => ({
        file,
        madeAt: manifest.madeAt,
        bytes: manifest.bytes,
        proven: true,
        encrypted: manifest.encrypted,
        fingerprint: manifest.fingerprint,
        voucherCount: manifest.voucherCount,
      }))
      .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    return { folder, settings, rows }
  },

  configure: ({ book, command }, { settings }) => {
    const { secondFolder } = settings
    if (secondFolder !== '' && !isAbsolute(secondFolder)) {
      refuse({
        code: 'setting-invalid',
        column: 'secondFolder',
        value: secondFolder,
        data: { name: backupSettingTexts.secondFolder, reason: backupSettingTexts.absolute },
      })
    }
    saveBackupSettings(book.connection, settings)
    command.summary = summaries.backupsConfigured
    return {}
  },

  async *make(context, { file, password }, signal) {
    const { book, core } = context
    const { options } = core
    const { bookId, name } = book.profile
    const at = context.now()
    const folder = backupFolderOf(options.state, bookId)
    const settings = readBackupSettings(book.connection)
    const target = file ? confinedPath(options, file) : freeBackupFile(folder, name, at)
    const mark = randomUUID()
    try {
      const job = {
        book: book.file,
        target,
        password: password ?? null,
        secondFolder: settings.secondFolder,
        at,
        appVersion: options.appVersion,
        mark,
      }
      const { manifest, secondFile, secondProblem, ...made } = yield* jobStream(options.helper, 'backup', job, signal)
      noteUpkeep(book, 'backup', { at, ok: true, detail: made.file })
      if (secondProblem !== null) options.log?.(`backup: second place: ${secondProblem}`)
      for (const place of [folder, settings.secondFolder]) pruneBackups(place, bookId, context.today(), settings)
      return {
        file: made.file,
        fingerprint: manifest.fingerprint,
        voucherCount: manifest.voucherCount,
        sha256: manifest.sha256,
        secondFile,
      }
    } finally {
      clearUnfinished({ book: book.file, target, mark })
    }
  },

  inspect: (context, { file, password }) => {
    const { book, core } = context
    const prepared = prepareRestore({
      file: confinedPath(core.options, file),
      password: password ?? null,
      target: book.file,
      at: context.now(),
    })
    try {
      return previewRestore(prepared)
    } finally {
      discardRestore(prepared)
    }
  },

  /** Everything that can fail is done before the book is closed; then the two files change places, and the book is opened again. */
  restore: async (context, { file, password }) => {
    const { book, core } = context
    const target = book.file
    const prepared = prepareRestore({
      file: confinedPath(core.options, file),
      password: password ?? null,
      target,
      at: context.now(),
    })
    try {
      const result = await callJob(
        core.options.helper,
        'verify',
        { file: prepared.unpacked },
        { progress: () => {}, signal: new AbortController().signal },
      )
      assertVerified(prepared, result)
      const { readOnly } = book
      closeOpen(core)
      let restored = false
      try {
        const { keptAs } = commitRestore(prepared)
        restored = true
        return { keptAs: keptAs ?? target }
      } finally {
        openBookInto(core, target, { readOnly: readOnly && !restored })
      }
    } finally {
      discardRestore(prepared)
    }
  },
} satisfies HandlersOf<typeof contract>
