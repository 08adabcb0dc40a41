import { rmSync } from 'node:fs'
import { summaries } from '@shared/text/summaries'
import { canonicalHash } from '../canonical-hash'
import type { Connection } from '../db/connection'
import { migrate } from '../db/migrate'
import { migrations } from '../db/migrations'
import { openDatabase } from '../db/open-database'
import type { CopyOriginTable } from '../db/schema-meetings'
import type { UserTable } from '../db/schema-members'
import { plain, type SqlValue } from '../db/statement'
import { chainCommand } from '../ledger/command-row'
import { Ledger } from '../ledger/ledger'
import { type CopiedTable, copiedTables } from './copied-rows'

export type CopyOrigin = Omit<CopyOriginTable, 'onlyRow'>
type Row = Record<string, SqlValue>

const insertOrigin = plain<CopyOriginTable, never>(
  `INSERT INTO copyOrigin (onlyRow, copyId, meetingId, purpose, headSequence, headHash, lastVoucherId, lastVoucherHash, departedAt)
   VALUES (@onlyRow, @copyId, @meetingId, @purpose, @headSequence, @headHash, @lastVoucherId, @lastVoucherHash, @departedAt)`,
)
const users = plain<Record<string, never>, UserTable>('SELECT * FROM user')
const takeOwner = plain<{ name: string; password: string | null }, never>(
  `UPDATE user SET name = @name, password = @password WHERE userId = 'owner'`,
)
const addUser = plain<Omit<UserTable, 'failures' | 'retryAt'>, never>(
  'INSERT INTO user (userId, name, role, password, active) VALUES (@userId, @name, @role, @password, @active)',
)
const setRole = plain<{ role: string; active: number }, never>(
  `UPDATE user SET role = @role, active = @active WHERE userId = 'owner'`,
)

/**
 * Writes a meeting as a book's file of its own, which must not exist yet: the rows of `copiedTables`, the people with their passwords, and a
 * chain that goes on from the office's head (`origin`). `open` is called inside, where the office has not opened the doors yet (a rehearsal).
 * The file is whole or not there; `userId` and `at` say who made it and when.
 */
export function writeMeetingCopy(
  office: Connection,
  file: string,
  { origin, userId, at, open }: { origin: CopyOrigin; userId: string; at: string; open(copy: Connection): void },
): void {
  const copy = openDatabase(file, 'create')
  let whole = false
  try {
    migrate(copy, migrations)
    copy.raw.pragma('foreign_keys = ON')
    copy.raw.transaction(() => {
      // The people first: the seat of whoever opens the copy is theirs.
      copyPeople(office, copy)
      copy.run(insertOrigin, { onlyRow: 1, ...origin })
      for (const table of copiedTables) copyRows(office, copy, table, origin)
      open(copy)
      chainCommand(new Ledger(copy), {
        id: origin.copyId,
        procedure: 'meetingCopies.begin',
        userId,
        at,
        ...canonicalHash({ copyId: origin.copyId, meetingId: origin.meetingId, purpose: origin.purpose }),
        result: '{}',
        summary: summaries.meetingCopyBegun(origin.purpose),
      })
    })()
    copy.raw.pragma('wal_checkpoint(TRUNCATE)')
    whole = true
  } finally {
    copy.close()
    if (!whole) rmSync(file, { force: true })
  }
}

function copyPeople(office: Connection, copy: Connection): void {
  const rows = office.all(users, {})
  const owner = rows.find(({ userId }) => userId === 'owner')
  if (owner === undefined) throw new Error('The book has no first user.')
  copy.run(takeOwner, owner)
  for (const user of rows) if (user !== owner) copy.run(addUser, user)
  copy.run(setRole, owner)
}

/** The rows of one table as the office has them now, each belonging to the copy's first command. */
function copyRows(
  office: Connection,
  copy: Connection,
  { table, where, instead = {} }: CopiedTable,
  { meetingId, headSequence }: CopyOrigin,
): void {
  const read = plain<{ meetingId: string }, Row>(
    `SELECT * FROM ${table}${where === undefined ? '' : ` WHERE ${where}`}`,
  )
  for (const row of office.all(read, { meetingId })) {
    const kept: Row = { ...row, ...instead }
    if ('commandSequence' in kept) kept['commandSequence'] = headSequence + 1
    const columns = Object.keys(kept)
    copy.run(
      plain<Row, never>(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((one) => `@${one}`).join(', ')})`,
      ),
      kept,
    )
  }
}
