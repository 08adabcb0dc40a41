import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReportRequest } from '@shared/contract/report'
import { cliWords } from '@shared/text/cli'
import { createSampleBook } from '../../modules/books/create-sample'
import { writeReportFile } from '../../modules/reports/write-file'
import { resourcesFolder } from '../../resources-folder'
import { type CliCommand, requiredText } from '../command'
import { cliCore, withBook } from '../with-book'

const year = { from: '2025-01-01', to: '2025-12-31' }

/** Every report of the sample's year; the ledgers of an account and of a party that have much to show. */
const reports: readonly ReportRequest[] = [
  { report: 'trial-balance', ...year },
  { report: 'F01-HTX', ...year },
  { report: 'B01-HTX', ...year },
  { report: 'B02-HTX', ...year },
  { report: 'S03a-HTX', ...year },
  { report: 'S03b-HTX', ...year, account: '131' },
  { report: 'S04a-HTX', ...year },
  { report: 'S12-HTX', ...year, account: '331', party: 'NCC02' },
  { report: 'S23-HTX', ...year },
  { report: 'S31-HTX', ...year },
  { report: 'S33-HTX', ...year },
  { report: 'member-register', ...year },
  { report: 'indicators', ...year },
]

/** Builds the sample co-operative's year, closed, and writes every report as PDF and XLSX. */
export const demo: CliCommand = {
  usage: 'demo --out DIR',
  positionals: [],
  options: { out: { type: 'string' } },
  required: ['out'],
  run: async ({ options, answer, say }) => {
    const folder = resolve(requiredText(options, 'out'))
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'kim-dong-2025.htx')
    await createSampleBook(cliCore(folder).state, file, randomUUID())
    const files = [file]
    await withBook({ book: file }, 'write', ({ client }) => client.periods.closeYear({ id: randomUUID(), year: 2025 }))
    await withBook({ book: file }, 'read', async ({ state }) => {
      if (state.open === null) throw new Error('The sample book is not open.')
      const { open: book, now, law, dictionary } = state
      const source = { book, now: now(), mayReveal: true, indicators: () => ({ law, dictionary }) }
      for (const request of reports) {
        for (const format of ['pdf', 'xlsx'] as const) {
          const out = join(folder, `${request.report}.${format}`)
          await writeReportFile(source, request, format, out, {
            fonts: join(resourcesFolder(), 'fonts'),
          })
          say(cliWords.written(out))
          files.push(out)
        }
      }
    })
    answer({ files })
    return 0
  },
}
