import type { AllianceRow, LineState } from '@shared/contract/alliance-exchange'
import { Fault } from '@shared/contract/refusal'
import { z } from 'zod'
import type { Connection } from '../db/connection'
import type { AllianceLineTable, AllianceTable } from '../db/schema-exchange'
import { plain } from '../db/statement'
import { bookKey } from '../packet/book-key'
import { keyOf } from '../packet/trusted-keys'

const nothing = {}
const row = plain<Record<string, never>, AllianceTable>('SELECT * FROM alliance')
const write = plain<AllianceTable, never>(
  `INSERT INTO alliance (onlyRow, fingerprint, address, offered, pin, isOn, request, requestKey, requestedAt, commandSequence)
   VALUES (@onlyRow, @fingerprint, @address, @offered, @pin, @isOn, @request, @requestKey, @requestedAt, @commandSequence)
   ON CONFLICT (onlyRow) DO UPDATE SET fingerprint = excluded.fingerprint, address = excluded.address, offered = excluded.offered,
     pin = excluded.pin, isOn = excluded.isOn, request = excluded.request, requestKey = excluded.requestKey, requestedAt = excluded.requestedAt,
     commandSequence = excluded.commandSequence`,
)
const lineRow = plain<Record<string, never>, AllianceLineTable>('SELECT * FROM allianceLine')
const writeLine = plain<AllianceLineTable, never>(
  `INSERT INTO allianceLine (onlyRow, failures, triedAt, answeredAt, nextAt, faults)
   VALUES (@onlyRow, @failures, @triedAt, @answeredAt, @nextAt, @faults)
   ON CONFLICT (onlyRow) DO UPDATE SET failures = excluded.failures, triedAt = excluded.triedAt,
     answeredAt = excluded.answeredAt, nextAt = excluded.nextAt, faults = excluded.faults`,
)

/** The alliance as its row has it; undefined before one is registered. */
export function allianceOf(connection: Connection): AllianceTable | undefined {
  return connection.get(row, nothing)
}

/** Writes the alliance's row inside the caller's command. */
export function writeAlliance(connection: Connection, alliance: Omit<AllianceTable, 'onlyRow'>): void {
  connection.run(write, { onlyRow: 1, ...alliance })
}

/** The alliance as screens show it, with what the paper of its key says. */
export function allianceRow(connection: Connection): AllianceRow | null {
  const alliance = allianceOf(connection)
  const key = alliance === undefined ? undefined : keyOf(connection, alliance.fingerprint)
  if (alliance === undefined || key === undefined) return null
  const { address, offered, pin, isOn } = alliance
  const { fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn } = key
  return { fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, address, offered, pin, isOn: isOn === 1 }
}

/** How the line went last. */
export function lineNotes(connection: Connection): Omit<AllianceLineTable, 'onlyRow'> {
  return (
    connection.get(lineRow, nothing) ?? { failures: 0, triedAt: null, answeredAt: null, nextAt: null, faults: '[]' }
  )
}

/** Notes how the line went; no part of the books, so no command. */
export function noteLine(connection: Connection, notes: Omit<AllianceLineTable, 'onlyRow'>): void {
  connection.run(writeLine, { onlyRow: 1, ...notes })
}

/** Why nothing goes over the line; null where it may be used. `mayWrite`: whether the book is the co-operative's own, open for writing. */
export function lineHindrance(connection: Connection, mayWrite: boolean): LineState['hindered'] {
  const alliance = allianceOf(connection)
  if (alliance === undefined) return 'no-alliance'
  if (alliance.isOn !== 1) return 'off'
  if (!mayWrite) return 'copy'
  if (keyOf(connection, alliance.fingerprint)?.withdrawnOn !== null) return 'key-withdrawn'
  return bookKey(connection)?.fingerprint === alliance.requestKey ? null : 'key-changed'
}

/** Faults as a row keeps them. */
export function keptFaults(kept: string): Fault[] {
  const read = z.array(Fault).safeParse(JSON.parse(kept))
  return read.success ? read.data : []
}
