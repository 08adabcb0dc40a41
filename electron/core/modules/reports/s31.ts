import type { ReportRequest, ReportRow } from '@shared/contract/report'
import { capitalReportWords as words } from '@shared/text/capital-reports'
import { describePeriod, fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { plain } from '../../db/statement'
import { openingBalanceOf } from '../../ledger/figures/opening-balance'
import { charterOn } from '../../membership/charter'
import { reportHead } from './head'
import { type LedgerLine, ledgerLines, requiredParty } from './ledger-rows'
import type { Report, ReportSource } from './report'

const CAPITAL = '4111'

const contributors = plain<{ to: string }, { code: string }>(
  `SELECT code FROM member WHERE type <> 'nonContributing' AND (stage NOT IN ('applied', 'rejected') OR leftOn IS NOT NULL)
     AND (joinedOn IS NULL OR joinedOn <= @to) ORDER BY code`,
)
const pledgedOn = plain<{ to: string }, { pledged: number }>(
  `SELECT coalesce(sum(pledged), 0) AS pledged FROM capitalChange JOIN member ON code = member
   WHERE date <= @to AND (leftOn IS NULL OR leftOn > @to)`,
)

/** A member's page: what stood before, each contribution and each return, what stands after; in đồng. */
type MemberPage = { code: string; name: string; opening: number; lines: LedgerLine[]; closing: number }

/** The bounds of a share in a fiscal year: the charter's minimum, and its maximum in percent and in đồng (article 74.1). */
type YearBounds = { year: number; minimum: number; percent: number; maximum: number }

/** S31-HTX, the capital of each member: a page a member, or of the one member asked for. */
export const s31: Report = {
  figures: (source, request) => {
    const members = [...pagesOf(source, request)].map(({ code, name, opening, lines, closing }) => ({
      code,
      name,
      opening,
      rows: lines.map(({ postingDate, number, text, contra, debit, credit }) => ({
        date: postingDate,
        number,
        description: text,
        contra,
        contributed: credit,
        returned: debit,
      })),
      contributed: lines.reduce((sum, { credit }) => sum + credit, 0),
      returned: lines.reduce((sum, { debit }) => sum + debit, 0),
      closing,
    }))
    return {
      years: boundsOf(source, request),
      members,
      opening: members.reduce((sum, { opening }) => sum + opening, 0),
      contributed: members.reduce((sum, { contributed }) => sum + contributed, 0),
      returned: members.reduce((sum, { returned }) => sum + returned, 0),
      closing: members.reduce((sum, { closing }) => sum + closing, 0),
    }
  },
  form: (source, request) => {
    const form = source.book.regime.books['S31-HTX']
    const name = request.party
      ? (source.book.ledger.memory.parties.get(requiredParty(source, request.party))?.name ?? '')
      : ''
    const head = reportHead(source, {
      report: 'S31-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [
        describePeriod(request.from, request.to),
        request.party ? words.member(request.party, name) : '',
        ...boundsOf(source, request).map(({ year, ...bounds }) => words.bounds(year, bounds)),
      ],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
    })
    return { head, rows: formRows(pagesOf(source, request), !request.party) }
  },
}

function* pagesOf(source: ReportSource, request: ReportRequest): Iterable<MemberPage> {
  const { connection, ledger } = source.book
  const codes = request.party
    ? [requiredParty(source, request.party)]
    : connection.all(contributors, { to: request.to }).map(({ code }) => code)
  for (const code of codes) {
    const scope = { account: CAPITAL, party: code }
    const opening = -openingBalanceOf(connection, scope, request.from)
    const lines = [...ledgerLines(source, scope, request, -opening)]
    if (!request.party && opening === 0 && lines.length === 0) continue
    const last = lines.at(-1)
    const name = ledger.memory.parties.get(code)?.name ?? ''
    yield { code, name, opening, lines, closing: last ? -last.balance : opening }
  }
}

function boundsOf({ book }: ReportSource, { from, to }: ReportRequest): YearBounds[] {
  const { connection, ledger } = book
  const { fiscalYearStartMonth } = ledger.memory
  const years: YearBounds[] = []
  for (let year = fiscalYearOf(from, fiscalYearStartMonth); year <= fiscalYearOf(to, fiscalYearStartMonth); year++) {
    const end = fiscalYearRange(year, fiscalYearStartMonth).to
    const day = end < to ? end : to
    const { minimumContribution, maximumContributionPercent } = charterOn(connection, day)
    const pledged = connection.get(pledgedOn, { to: day })?.pledged ?? 0
    const maximum = (BigInt(pledged) * BigInt(Math.round(maximumContributionPercent * 100))) / 10_000n
    years.push({ year, minimum: minimumContribution, percent: maximumContributionPercent, maximum: Number(maximum) })
  }
  return years
}

function* formRows(pages: Iterable<MemberPage>, all: boolean): Iterable<ReportRow> {
  for (const { code, name, opening, lines, closing } of pages) {
    if (all) yield { kind: 'heading', bold: true, startsPage: true, cells: { description: words.member(code, name) } }
    yield { kind: 'opening', bold: true, cells: { description: words.opening, contributed: opening } }
    const sums = { contributed: 0, returned: 0 }
    for (const { voucherId, postingDate, number, date, text, contra, debit, credit } of lines) {
      sums.contributed += credit
      sums.returned += debit
      yield {
        kind: 'line',
        voucherId,
        cells: {
          postingDate,
          number,
          date,
          description: text,
          contra,
          contributed: credit || null,
          returned: debit || null,
        },
      }
    }
    yield { kind: 'subtotal', bold: true, cells: { description: words.sum, ...sums } }
    yield { kind: 'total', bold: true, cells: { description: words.closing, contributed: closing } }
  }
}
