import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { capitalPrintWords } from '@shared/text/capital'
import { capitalReportWords as words } from '@shared/text/capital-reports'
import { reportWords } from '@shared/text/report-words'
import { type RegisterEntry, registerEntries, registerWhole } from '../../membership/register-entries'
import { maskedIdNumber } from '../../membership/masking'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

/** More lacking members than this are counted, not named: the warning stays readable. */
const NAMED_LACKS = 20

/**
 * The register of members of article 15.1 as of the period's last day. While fields a to d are not all known it cannot be printed as final
 * (R11): it is marked a draft and says what is missing. Who may not see sensitive fields gets their numbers masked.
 */
export const memberRegister: Report = {
  figures: (source, { to }) => {
    const entries = registerEntries(source.book.connection, to)
    const { total, lacks } = registerWhole(entries, source.book.profile)
    return {
      final: lacks.length === 0 && entries.every((entry) => entry.lacks.length === 0),
      charterCapital: total,
      paid: entries.reduce((sum, { paid }) => sum + paid, 0),
      unit: {
        name: source.book.profile.name,
        code: source.book.profile.taxCode,
        address: source.book.profile.address,
        lacks,
      },
      members: entries.map((entry) => ({
        ...entry,
        idNumber: numberOf(source, entry.idNumber),
        taxCode: numberOf(source, entry.taxCode),
        representativeIdNumber: numberOf(source, entry.representativeIdNumber),
        sharePercent: percent(entry.pledged, total),
      })),
    }
  },
  form: (source, request) => {
    const { book } = source
    const entries = registerEntries(book.connection, request.to)
    const { total, lacks } = registerWhole(entries, book.profile)
    const warnings = [
      ...(lacks.length === 0 ? [] : [words.unitLacks(lacks.map((lack) => words.unitFields[lack]).join(', '))]),
      ...lackLines(entries),
    ]
    const head = reportHead(source, {
      report: 'member-register',
      formCode: '',
      title: words.register,
      subtitles: [
        words.registerSubtitle,
        reportWords.asOf(request.to),
        words.unitCode(book.profile.taxCode),
        words.charterCapital(total),
      ],
      orientation: 'landscape',
      columns,
      signatures: book.regime.books['S31-HTX'].signatures,
      signing: request,
      marks: warnings.length === 0 ? [] : [words.draft],
      warnings,
    })
    return { head, rows: formRows(source, entries, { total, warnings }) }
  },
}

function lackLines(entries: readonly RegisterEntry[]): string[] {
  const lacking = entries.filter(({ lacks }) => lacks.length > 0)
  const named = lacking
    .slice(0, NAMED_LACKS)
    .map(({ code, name, lacks }) =>
      words.memberLacks(`${code} ${name}`, lacks.map((lack) => words.lacks[lack]).join(', ')),
    )
  return lacking.length > NAMED_LACKS ? [...named, words.moreLack(lacking.length - NAMED_LACKS)] : named
}

/** A share in percent to two decimals, half up. */
function percent(part: number, total: number): number {
  return total === 0 ? 0 : Number((BigInt(part) * 20_000n + BigInt(total)) / (2n * BigInt(total))) / 100
}

function numberOf({ mayReveal }: ReportSource, text: string): string {
  return mayReveal ? text : maskedIdNumber(text)
}

function* formRows(
  source: ReportSource,
  entries: readonly RegisterEntry[],
  { total, warnings }: { total: number; warnings: readonly string[] },
): Iterable<ReportRow> {
  let order = 0
  let paid = 0
  for (const entry of entries) {
    const [first, ...others] = entry.contributions
    order += 1
    paid += entry.paid
    yield {
      kind: 'line',
      cells: {
        order: String(order),
        code: entry.code,
        name: entry.name,
        type: words.types[entry.type],
        address: entry.address,
        nationality: capitalPrintWords.nationality(entry.nationality),
        idNumber: numberOf(source, entry.idNumber === '' ? entry.taxCode : entry.idNumber),
        pledged: entry.pledged,
        share: percent(entry.pledged, total).toLocaleString('vi-VN', { minimumFractionDigits: 2 }),
        certificate: entry.certificate ? words.certificateOn(entry.certificate.number, entry.certificate.issuedOn) : '',
        ...(first ? contributionCells(first) : {}),
      },
    }
    for (const contribution of others) yield { kind: 'line', cells: contributionCells(contribution) }
  }
  yield { kind: 'total', bold: true, cells: { name: words.total, pledged: total, value: paid } }
  // A draft says on paper too what it lacks.
  for (const warning of warnings) yield { kind: 'note', italic: true, cells: { name: warning } }
}

function contributionCells({
  date,
  asset,
  quantity,
  value,
}: RegisterEntry['contributions'][number]): ReportRow['cells'] {
  return { date: date === '' ? null : date, asset: asset ?? words.money, quantity, value }
}

const named = words.columns
const column = (
  key: string,
  titles: string[],
  kind: ReportColumn['kind'],
  widthMm: number,
  letter = '',
): ReportColumn => ({
  key,
  titles,
  letter,
  kind,
  widthMm,
})

const columns: readonly ReportColumn[] = [
  column('order', [named.order], 'code', 9, 'A'),
  column('code', [named.code], 'code', 16, 'B'),
  column('name', [named.name], 'text', 34, 'C'),
  column('type', [named.type], 'text', 20, 'D'),
  column('address', [named.address], 'text', 36, 'E'),
  column('nationality', [named.nationality], 'text', 16, 'F'),
  column('idNumber', [named.idNumber], 'code', 25, 'G'),
  column('pledged', [named.pledged], 'amount', 23, '1'),
  column('share', [named.share], 'code', 12, '2'),
  column('date', [named.contributions, named.date], 'date', 18, '3'),
  column('asset', [named.contributions, named.asset], 'text', 18, '4'),
  column('quantity', [named.contributions, named.quantity], 'text', 14, '5'),
  column('value', [named.contributions, named.value], 'amount', 23, '6'),
  column('certificate', [named.certificate], 'text', 20, '7'),
]
