import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { Findings } from './findings'
import { nameOf } from './voucher-pass'

type Closing = {
  year: number
  source: string | null
  undoneById: number | null
  undoSource: string | null
  undoReverses: number | null
  voucherId: number
}

const closingRows = plain<Record<string, never>, Closing>(
  `SELECT year, yearClosing.voucherId, closing.source AS source, undoneById, undo.source AS undoSource, undo.reversesId AS undoReverses
   FROM yearClosing LEFT JOIN voucher closing ON closing.voucherId = yearClosing.voucherId LEFT JOIN voucher undo ON undo.voucherId = undoneById`,
)
const unrecorded = plain<Record<string, never>, { number: string; numberYear: number }>(
  `SELECT number, numberYear FROM voucher WHERE source = 'closing' AND voucherId NOT IN (SELECT voucherId FROM yearClosing)
   UNION ALL
   SELECT number, numberYear FROM voucher WHERE source = 'undo' AND voucherId NOT IN (SELECT undoneById FROM yearClosing WHERE undoneById IS NOT NULL)`,
)

/** What says that a year is closed agrees with the vouchers that closed it and undid it. */
export function checkClosings(connection: Connection): VerificationCheck {
  const findings = new Findings('closings')
  for (const { year, voucherId, source, undoneById, undoSource, undoReverses } of connection.all(closingRows, {})) {
    if (source !== 'closing') findings.add('closing-voucher', { year })
    if (undoneById !== null && (undoSource !== 'undo' || undoReverses !== voucherId))
      findings.add('closing-undo', { year })
  }
  for (const voucher of connection.all(unrecorded, {})) findings.add('closing-unrecorded', { voucher: nameOf(voucher) })
  return findings.result('closings')
}
