import { z } from 'zod'
import { IndicatorCode } from './indicator-dictionary'

/** The kind of packet an alliance answers a report with: it was received, is returned with remarks, or is accepted. */
export const REPORT_RECEIPT = 'report-receipt'
export const REPORT_RECEIPT_VERSION = 1
/** The files of the packet: the receipt, and the same as a page for people. */
export const RECEIPT_FILE = 'receipt.json'
export const RECEIPT_PDF = 'giay-tiep-nhan.pdf'

/** `receipt.json`, version 1. */
export const ReportReceipt = z.object({
  schema: z.literal('so-htx/report-receipt'),
  schemaVersion: z.literal(REPORT_RECEIPT_VERSION),
  /** The alliance's own number of this paper: 12/TN-LMHTX. */
  number: z.string().max(60),
  reportId: z.string().min(1).max(100),
  revision: z.int().min(1),
  /** The SHA-256 of the packet it answers. */
  packetSha256: z.string().regex(/^[0-9a-f]{64}$/),
  receivedAt: z.iso.datetime(),
  outcome: z.enum(['received', 'returned', 'accepted']),
  /** What is to be mended, at an indicator or (null) of the whole. */
  remarks: z.array(z.object({ code: IndicatorCode.nullable(), text: z.string().min(1).max(2000) })).max(200),
  officer: z.string().max(100),
})
export type ReportReceipt = z.infer<typeof ReportReceipt>
