import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { HealthSheet } from '@shared/contract/law-health'
import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { healthGroupWords, healthPaperWords as words, healthStateWords } from '@shared/text/law-health/paper'
import { reportWords } from '@shared/text/report-words'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { signersOn } from '../../db/signers'
import { healthLetter } from '../../documents/health-letter'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { writeReportXlsx } from '../../documents/xlsx/write-report-xlsx'
import { withTermNote } from '../../governance/term-note'
import { healthSheet } from '../../law-health/sheet'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The sheet of a day as a paper (PDF) or as a workbook. */
export async function healthFile(context: CallContext, on: string, format: 'pdf' | 'xlsx'): Promise<File> {
  const { book, core } = context
  const { resources } = core.options
  const sheet = healthSheet({ book, law: core.law, on }, resources)
  if (format === 'xlsx') return workbook(context, sheet)
  const letter = healthLetter(sheet, {
    place: placeOf(book.profile.address),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
    representative: signersOn(book.connection, on).representative,
  })
  return letterFile(withTermNote(book.connection, letter, on), { name: words.file(on), format: 'pdf', resources })
}

const column = (
  key: keyof typeof words.column,
  letter: string,
  kind: ReportColumn['kind'],
  widthMm: number,
): ReportColumn => ({ key, titles: [words.column[key]], letter, kind, widthMm })

const columns: readonly ReportColumn[] = [
  column('rule', 'A', 'code', 14),
  column('title', 'B', 'text', 52),
  column('article', 'C', 'text', 36),
  column('state', '1', 'text', 22),
  column('found', '2', 'text', 80),
  column('toDo', '3', 'text', 60),
  column('dueOn', '4', 'date', 20),
]

async function workbook({ book, core }: CallContext, sheet: HealthSheet): Promise<File> {
  const { profile, connection, ledger } = book
  const { maker, head: headTitle, note } = words.signs
  const out = new PassThrough()
  const head = {
    // The sheet has no official form: its own name stands where a form's code would.
    report: 'member-register' as const,
    formCode: '',
    legalBasis: '',
    unitName: profile.name,
    unitAddress: profile.address,
    title: words.title.toLocaleUpperCase('vi'),
    subtitles: [words.subject(sheet.on), words.counts(sheet.counts).replaceAll('**', '')],
    currency: '',
    orientation: 'landscape' as const,
    columns: [...columns],
    signatures: [
      { title: maker, note, name: '' },
      { title: headTitle, note, name: signersOn(connection, sheet.on).representative },
    ],
    signerNote: '',
    placeAndDate: reportWords.signedByHand,
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
    marks: marksOf(book),
    warnings: [],
  }
  const [bytes] = await Promise.all([buffer(out), writeReportXlsx({ head, rows: rowsOf(sheet), out })])
  return new File([Uint8Array.from(bytes)], `${words.file(sheet.on)}.xlsx`, { type: XLSX })
}

function rowsOf({ lines }: HealthSheet): ReportRow[] {
  return lines.flatMap((line, at): ReportRow[] => {
    const { rule, title, article, state, findings, dueOn, group } = line
    const cells = {
      rule,
      title,
      article,
      state: healthStateWords[state],
      found: findings.map((one) => one.found).join(' '),
      toDo: [...new Set(findings.map((one) => one.toDo))].join(' ').trim(),
      dueOn,
    }
    const heading: ReportRow = { kind: 'heading', bold: true, cells: { title: healthGroupWords[group] } }
    const isFirst = lines[at - 1]?.group !== group
    return [...(isFirst ? [heading] : []), { kind: 'line', bold: state === 'red', cells }]
  })
}
