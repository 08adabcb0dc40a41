import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Direction, RegisteredPaper } from '@shared/contract/correspondence'
import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { formatDong } from '@shared/domain/money'
import { correspondenceRegisterWords as words } from '@shared/text/correspondence'
import { reportWords } from '@shared/text/report-words'
import { marksOf } from '../../book-file/marks'
import type { OpenBook } from '../../book-file/open-book'
import { signersOn } from '../../db/signers'
import { writeReportPdf } from '../../documents/pdf/write-report-pdf'
import { writeReportXlsx } from '../../documents/xlsx/write-report-xlsx'
import { termNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import { registeredPapers } from './listed'

type Wanted = { direction: Direction; from: string; to: string; format: 'pdf' | 'xlsx' }
const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The register of papers in or out of a span as a file, in the columns of the usual book (Decree 30/2020/NĐ-CP, appendix IV). */
export async function registerFile(
  book: OpenBook,
  { resources, now }: { resources: string; now: string },
  wanted: Wanted,
): Promise<File> {
  const { direction, from, to, format } = wanted
  const papers = registeredPapers(book.connection, wanted).toReversed()
  const head = headOf(book, wanted, now)
  const rows = direction === 'in' ? papers.map(inRow) : papers.map(outRow)
  const count: ReportRow = { kind: 'total', bold: true, cells: { summary: words.count(formatDong(papers.length)) } }
  const out = new PassThrough()
  const all = [...rows, count]
  const written =
    format === 'pdf'
      ? writeReportPdf({
          head: { ...head, report: 'member-register' },
          rows: all,
          out,
          fonts: join(resources, 'fonts'),
        })
      : writeReportXlsx({ head: { ...head, report: 'member-register' }, rows: all, out })
  const [bytes] = await Promise.all([buffer(out), written])
  const name = `${words.file[direction]}-${from}-${to}.${format}`
  return new File([Uint8Array.from(bytes)], name, { type: types[format] })
}

function headOf(book: OpenBook, { direction, from, to }: Wanted, now: string) {
  const { profile, connection, ledger } = book
  const { note, keeper, head } = words.signatures
  return {
    // A register has no official form: its own name stands where a form's code would.
    formCode: '',
    legalBasis: '',
    unitName: profile.name,
    unitAddress: profile.address,
    title: words.title[direction],
    subtitles: [words.span(from, to)],
    currency: '',
    orientation: 'landscape' as const,
    columns: [...(direction === 'in' ? inColumns : outColumns)],
    signatures: [
      { title: keeper, note, name: '' },
      { title: head, note, name: signersOn(connection, to).representative },
    ],
    signerNote: termNote(connection, to, [signersOn(connection, to).representative]),
    placeAndDate: reportWords.signedByHand,
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(now),
    marks: marksOf(book),
    warnings: [],
  }
}

function noteOf({ voidNote, note, dueOn, handledOn, handledNote }: RegisteredPaper): string {
  if (voidNote !== null) return words.void(voidNote)
  const due = dueOn !== null && handledOn === null ? words.due(dueOn) : ''
  return [note, due, handledNote].filter((part) => part !== '').join('; ')
}

function inRow(paper: RegisteredPaper): ReportRow {
  const { registeredOn, arrival, counterpart, number, paperDate, kind, summary, handler, handledOn } = paper
  const cells = { arrivedOn: registeredOn, arrival: String(arrival ?? ''), author: counterpart, number, paperDate }
  const more = {
    summary: words.summaryOf(kind, summary),
    handler,
    handled: handledOn,
    received: '',
    note: noteOf(paper),
  }
  return { kind: 'line', cells: { ...cells, ...more } }
}

function outRow(paper: RegisteredPaper): ReportRow {
  const { number, paperDate, kind, summary, signer, counterpart, copies } = paper
  const cells = { number, paperDate, summary: words.summaryOf(kind, summary), signer, recipient: counterpart }
  return { kind: 'line', cells: { ...cells, kept: words.kept, copies: String(copies), note: noteOf(paper) } }
}

const column = (
  key: keyof typeof words.column,
  letter: string,
  kind: ReportColumn['kind'],
  widthMm: number,
): ReportColumn => ({
  key,
  titles: [words.column[key]],
  letter,
  kind,
  widthMm,
})

const inColumns: readonly ReportColumn[] = [
  column('arrivedOn', '1', 'date', 20),
  column('arrival', '2', 'code', 13),
  column('author', '3', 'text', 40),
  column('number', '4', 'code', 27),
  column('paperDate', '5', 'date', 20),
  column('summary', '6', 'text', 66),
  column('handler', '7', 'text', 28),
  column('handled', '8', 'date', 20),
  column('received', '9', 'text', 16),
  column('note', '10', 'text', 24),
]
const outColumns: readonly ReportColumn[] = [
  column('number', '1', 'code', 30),
  column('paperDate', '2', 'date', 22),
  column('summary', '3', 'text', 84),
  column('signer', '4', 'text', 34),
  column('recipient', '5', 'text', 42),
  column('kept', '6', 'text', 24),
  column('copies', '7', 'code', 14),
  column('note', '8', 'text', 24),
]
