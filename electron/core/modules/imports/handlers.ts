import { hash } from 'node:crypto'
import type { ImportPreview, imports as contract } from '@shared/contract/imports'
import { summaries } from '@shared/text/summaries'
import type { HandlersOf } from '../../procedure'
import { cellText, type SheetRow } from '../../importing/reading/sheet'
import type { ImportPlan } from '../../importing/plan'
import type { AnyReading } from '../../importing/run-import'

/** Loaded at the first import: reading Excel is a large part of the program that posting does not need. */
const importing = () => import('../../importing/run-import')

/** Rows of the file that a preview shows even where nothing is wrong with them. */
const PREVIEW_ROWS = 200

export const imports = {
  preview: async ({ book }, { kind, file }) => {
    const { planImport, readAny } = await importing()
    const reading = await readAny(kind, new Uint8Array(await file.arrayBuffer()))
    return previewOf(reading, file.name, planImport(book, reading, 'preview'))
  },

  run: {
    prepare: async (_context, { id, kind, file }) => {
      const { readAny, writeImport } = await importing()
      const bytes = new Uint8Array(await file.arrayBuffer())
      const reading = await readAny(kind, bytes)
      return {
        recorded: { id, kind, file: { name: file.name, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') } },
        run: ({ book, command }) => {
          const result = writeImport(book, reading, id, command.sequence)
          command.summary = summaries.fileImported({ kind, file: file.name, created: result.created })
          return result
        },
      }
    },
  },
} satisfies HandlersOf<typeof contract>

function previewOf(reading: AnyReading, fileName: string, plan: ImportPlan): ImportPreview {
  const faulty = new Set(plan.faults.map(({ row }) => row))
  const shown = reading.fileRows.filter(({ row }: SheetRow, index: number) => index < PREVIEW_ROWS || faulty.has(row))
  return {
    kind: reading.kind,
    fileName,
    headings: reading.headings,
    rows: shown.map(({ row, cells }) => ({ row, cells: cells.map(cellText) })),
    rowCount: reading.fileRows.length,
    created: plan.created,
    skipped: plan.skipped,
    ignoredColumns: reading.ignoredColumns,
    faults: plan.faults,
  }
}
