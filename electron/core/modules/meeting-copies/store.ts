import type { MeetingCopy } from '@shared/contract/meeting-copies'
import type { Connection } from '../../db/connection'
import type { MeetingCopyTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import { fingerprintOf } from '../../ledger/hash'

/** A departure with the row of the chain it began at. */
export type Departure = MeetingCopyTable & {
  headSequence: number
  headHash: string
  lastVoucherId: number
  lastVoucherHash: string
  departedBy: string
}

const columns = `meetingCopy.*, command.sequence AS headSequence, command.hash AS headHash, command.lastVoucherId AS lastVoucherId,
  command.lastVoucherHash AS lastVoucherHash, coalesce(user.name, command.userId) AS departedBy`
const joins = `meetingCopy JOIN command ON command.sequence = meetingCopy.commandSequence LEFT JOIN user USING (userId)`

const byId = plain<{ copyId: string }, Departure>(`SELECT ${columns} FROM ${joins} WHERE copyId = @copyId`)
const ofMeeting = plain<{ meetingId: string }, Departure>(
  `SELECT ${columns} FROM ${joins} WHERE meetingId = @meetingId ORDER BY meetingCopy.commandSequence DESC`,
)

/** One departure; undefined when there is none of that id. */
export function readDeparture(connection: Connection, copyId: string): Departure | undefined {
  return connection.get(byId, { copyId })
}

/** The departures of a meeting as the page shows them, newest first. */
export function listDepartures(connection: Connection, meetingId: string): MeetingCopy[] {
  return connection.all(ofMeeting, { meetingId }).map((row) => ({
    copyId: row.copyId,
    meetingId: row.meetingId,
    departedAt: row.departedAt,
    departedBy: row.departedBy,
    fingerprint: fingerprintOf(row.headHash),
    returnedAt: row.returnedAt,
    returnedFingerprint: row.returnedHash === null ? null : fingerprintOf(row.returnedHash),
    recalledAt: row.recalledAt,
    recallReason: row.recallReason,
  }))
}

export const insertDeparture = plain<
  { copyId: string; meetingId: string; departedAt: string; commandSequence: number },
  never
>(
  `INSERT INTO meetingCopy (copyId, meetingId, departedAt, commandSequence) VALUES (@copyId, @meetingId, @departedAt, @commandSequence)`,
)

export const markReturned = plain<{ copyId: string; returnedAt: string; returnedHash: string }, never>(
  'UPDATE meetingCopy SET returnedAt = @returnedAt, returnedHash = @returnedHash WHERE copyId = @copyId',
)

export const markRecalled = plain<{ copyId: string; recalledAt: string; recallReason: string }, never>(
  'UPDATE meetingCopy SET recalledAt = @recalledAt, recallReason = @recallReason WHERE copyId = @copyId',
)

export const headRow = plain<
  Record<string, never>,
  { headSequence: number; headHash: string; lastVoucherId: number; lastVoucherHash: string }
>(
  `SELECT sequence AS headSequence, hash AS headHash, lastVoucherId, lastVoucherHash FROM command ORDER BY sequence DESC LIMIT 1`,
)
