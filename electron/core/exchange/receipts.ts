import { z } from 'zod'
import type { ReceiptRow } from '@shared/contract/alliance-exchange'
import { ReportReceipt } from '@shared/contract/report-receipt'
import type { Connection } from '../db/connection'
import type { ReportReceiptTable } from '../db/schema-exchange'
import { plain } from '../db/statement'

type Row = ReportReceiptTable & { takenAt: string }
const Remarks = ReportReceipt.shape.remarks

const columns = `reportReceipt.*, receivedPacket.receivedAt AS takenAt FROM reportReceipt JOIN receivedPacket USING (sha256)`
const all = plain<Record<string, never>, Row>(`SELECT ${columns} ORDER BY issuedAt DESC, sha256`)
const insert = plain<ReportReceiptTable, never>(
  `INSERT INTO reportReceipt (sha256, number, reportId, revision, packetSha256, receivedAt, issuedAt, outcome, officer, remarks, commandSequence)
   VALUES (@sha256, @number, @reportId, @revision, @packetSha256, @receivedAt, @issuedAt, @outcome, @officer, @remarks, @commandSequence)`,
)

/** A receipt of the alliance, and the packet it answers. */
export type KnownReceipt = ReceiptRow & { packetSha256: string }

/** Every answer of the alliance, the last first. */
export function allReceipts(connection: Connection): KnownReceipt[] {
  return connection.all(all, {}).map(receiptOf)
}

/** Writes an answer inside the caller's command. */
export function writeReceipt(connection: Connection, row: ReportReceiptTable): void {
  connection.run(insert, row)
}

function receiptOf({ commandSequence: _, issuedAt: __, remarks, ...row }: Row): KnownReceipt {
  return { ...row, remarks: z.parse(Remarks, JSON.parse(remarks)) }
}
