import { z } from 'zod'
import { command, query } from './procedure'
import { Fault } from './refusal'
import { ClientId } from './values'

export const importKinds = ['members', 'parties', 'opening', 'journal'] as const
export const ImportKind = z.enum(importKinds)
export type ImportKind = z.infer<typeof ImportKind>

/** What an import makes, by what it is: { vouchers, postings } or { parties, members } or { openingBalances }. */
export const ImportCounts = z.record(z.string(), z.int())
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportPreview = z.object({
  kind: ImportKind,
  fileName: z.string(),
  /** The file's own headings and rows as read, for the picture of the file beside the faults; the first 200 and every row with a fault. */
  headings: z.array(z.string()),
  rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  rowCount: z.int(),
  created: ImportCounts,
  skipped: z.int(),
  ignoredColumns: z.array(z.string()),
  faults: z.array(Fault),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const imports = {
  /** Reads the file and the book, writes nothing. */
  preview: query({ permission: 'import.run', affects: ['vouchers', 'parties', 'accounts', 'periods'] })
    .input(z.object({ kind: ImportKind, file: z.file() }))
    .output(ImportPreview),
  /** All or nothing, in one transaction and one row of the chain. */
  run: command({ permission: 'import.run', affects: ['vouchers', 'parties', 'balances', 'book'] })
    .input(z.object({ id: ClientId, kind: ImportKind, file: z.file() }))
    .output(z.object({ created: ImportCounts, skipped: z.int() })),
}
