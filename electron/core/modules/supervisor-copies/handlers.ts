import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import type { supervisorCopies as contract } from '@shared/contract/supervisor-copies'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { foldText, toNfc } from '@shared/domain/text-fold'
import { privateSummaries } from '@shared/text/private-summaries'
import type { CallContext } from '../../context'
import { copyMarkOf } from '../../db/copy-mark'
import { plain } from '../../db/statement'
import { openBookInto } from '../../book-file/open-book-into'
import { callJob } from '../../helper/job-stream'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { unpackSupervisorCopy } from '../../supervisor-copy/unpack-copy'

const madeRows = plain<Record<string, never>, { copyId: string; madeAt: string; madeFor: string; input: string }>(
  `SELECT id AS copyId, at AS madeAt, coalesce(user.name, command.userId) AS madeFor, input
   FROM command LEFT JOIN user USING (userId) WHERE procedure = 'supervisorCopies.make' ORDER BY sequence DESC`,
)
const madeRow = plain<{ copyId: string; userId: string }, { at: string; input: string }>(
  `SELECT at, input FROM command WHERE id = @copyId AND userId = @userId AND procedure = 'supervisorCopies.make'`,
)
const openFields = plain<
  { codes: string },
  {
    code: string
    name: string
    idNumber: string
    birthDate: string | null
    phone: string
    bankAccount: string
    taxCode: string
  }
>(
  `SELECT code, name, idNumber, birthDate, phone, bankAccount, taxCode FROM member JOIN party USING (code)
   WHERE code IN (SELECT value FROM json_each(@codes)) ORDER BY code`,
)
const Recorded = z.object({ checkName: z.string(), opened: z.array(z.string()) })
const NO_SIGNAL = { progress: () => {}, signal: new AbortController().signal }

export const supervisorCopies = {
  list: ({ book }) =>
    book.connection.all(madeRows, {}).map(({ input, ...row }) => ({ ...row, ...Recorded.parse(JSON.parse(input)) })),

  make: ({ book, command, user }, { id, checkName, opened }) => {
    for (const code of opened)
      if (!book.ledger.memory.parties.has(code)) refuse({ code: 'member-unknown', column: 'opened', value: code })
    if (opened.length > 0 && checkName === '') refuse({ code: 'copy-check-missing', column: 'checkName' })
    command.summary = privateSummaries.copyMade({ person: user.name, opened, check: toNfc(checkName) })
    return { copyId: id }
  },

  file: async (context, { copyId, password }) => {
    const { book, core, user } = context
    const made =
      book.connection.get(madeRow, { copyId, userId: user.id }) ?? refuse({ code: 'supervisor-copy-unknown' })
    if ([...password.normalize('NFC')].length < SHORTEST_PASSWORD)
      refuse({ code: 'password-short', column: 'password', data: { limit: SHORTEST_PASSWORD } })
    const folder = mkdtempSync(join(tmpdir(), 'so-htx-copy-'))
    try {
      const target = join(folder, 'copy.htxcopy')
      const wish = {
        book: book.file,
        target,
        password,
        copyId,
        userId: user.id,
        madeFor: user.name,
        madeAt: made.at,
        ...Recorded.parse(JSON.parse(made.input)),
      }
      await callJob(core.options.helper, 'supervisorCopy', wish, NO_SIGNAL)
      const name = `${nameOf(context)}-${civilDateOfInstant(made.at)}.htxcopy`
      return new File([Uint8Array.from(readFileSync(target))], name, { type: 'application/octet-stream' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },

  open: async (context, { file, password }) => {
    const { core } = context
    const { library, helper } = core.options
    const folder = mkdtempSync(join(tmpdir(), 'so-htx-copy-'))
    try {
      const packed = join(folder, 'copy.htxcopy')
      writeFileSync(packed, new Uint8Array(await file.arrayBuffer()), { mode: 0o600 })
      mkdirSync(library, { recursive: true })
      const path = freeName(library, file.name)
      const { salt: _, copyId: __, sequence: ___, ...info } = await unpackSupervisorCopy(packed, path, password)
      const result = await callJob(helper, 'verify', { file: path, copyPassword: password }, NO_SIGNAL)
      openBookInto(core, path, { readOnly: true })
      return { path, info, result }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },

  opened: ({ book }) => {
    const mark = copyMarkOf(book.connection)
    if (mark === null) return null
    const { salt: _, copyId: __, sequence: ___, ...info } = mark
    return { info, members: book.connection.all(openFields, { codes: JSON.stringify(mark.opened) }) }
  },
} satisfies HandlersOf<typeof contract>

/** 'htx-nong-nghiep-kim-dong', without accents: sticks and mail programs take every name then. */
function nameOf({ book }: CallContext): string {
  return (
    foldText(book.profile.name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'so-htx'
  )
}

/** A name in the library that is free: a copy never takes a book's place, nor that of an earlier copy. */
function freeName(library: string, fileName: string): string {
  const stem = fileName.replace(/\.htxcopy$/i, '').replace(/[^\p{L}\p{N} ._-]/gu, '-') || 'ban-sao'
  for (let count = 1; ; count += 1) {
    const path = join(library, `${stem}${count === 1 ? '' : `-${count}`}.htx`)
    if (!existsSync(path)) return path
  }
}
