import type { ReportColumn, ReportRequest, ReportRow } from '@shared/contract/report'
import { type Dong, sumDong } from '@shared/domain/money'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { serviceBookWords, serviceWarnings } from '@shared/text/services'
import { plain } from '../../db/statement'
import { misplacedOf } from '../../membership/misplaced-supplies'
import { type ServicePosting, servicePostings } from '../../membership/postings-of-services'
import { type Service, servicesOf } from '../../membership/services'
import { reportHead } from './head'
import { requiredParty } from './ledger-rows'
import type { Report, ReportSource } from './report'

const registered = plain<Record<string, never>, { code: string; name: string }>(
  'SELECT code, party.name FROM member JOIN party USING (code) ORDER BY code',
)

/** What was supplied to one member in the period: internal transactions, and the rest apart. */
type MemberPage = { code: string; name: string; internal: ServicePosting[]; external: ServicePosting[] }

/** Columns of quantities the form has. */
const QUANTITIES = 6

/**
 * S23-HTX, what was supplied to members by service: a page a member, or of the one member asked for; the period is the season. Values
 * are without VAT and net of returns. Vouchers keep no quantity, so those columns are left to be written by hand and say so. What is
 * no internal transaction stands after the total: it is no part of the level of use (Law 17/2023/QH15 articles 4.1, 4.9).
 */
export const s23: Report = {
  figures: (source, request) => {
    const pages = pagesOf(source, request)
    const names = namesOf(source)
    const rows = pages.flatMap(({ code, name, internal, external }) =>
      servicesIn([...internal, ...external]).map((service) => ({
        member: code,
        name,
        service,
        serviceName: names.get(service)?.name ?? '',
        amount: valueOf(internal, service),
        external: valueOf(external, service),
      })),
    )
    return {
      rows,
      members: pages.map(({ code, name, internal, external }) => ({
        code,
        name,
        amount: valueOf(internal),
        external: valueOf(external),
      })),
      total: sumDong(rows.map(({ amount }) => amount)),
      external: sumDong(rows.map(({ external }) => external)),
      warnings: warningsOf(source, request),
    }
  },
  form: (source, request) => {
    const form = source.book.regime.books['S23-HTX']
    const pages = pagesOf(source, request)
    const names = namesOf(source)
    const used = servicesIn(pages.flatMap(({ internal, external }) => [...internal, ...external]))
    const { parties } = source.book.ledger.memory
    const head = reportHead(source, {
      report: 'S23-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [
        form.subtitle,
        describePeriod(request.from, request.to),
        request.party ? serviceBookWords.member(request.party, parties.get(request.party)?.name ?? '') : '',
      ],
      orientation: form.orientation,
      columns: withServices(
        form.columns,
        used.map((code) => names.get(code)?.name ?? serviceBookWords.otherService),
      ),
      signatures: form.signatures,
      signing: request,
      warnings: warningsOf(source, request),
    })
    return { head, rows: formRows(pages, names, !request.party) }
  },
}

function pagesOf(source: ReportSource, { from, to, party }: ReportRequest): MemberPage[] {
  const { connection } = source.book
  const member = party ? requiredParty(source, party) : undefined
  const pages = new Map<string, MemberPage>(
    connection.all(registered, {}).map(({ code, name }) => [code, { code, name, internal: [], external: [] }]),
  )
  for (const posting of servicePostings(connection, { from, to, member })) {
    if (posting.party === null || (posting.what !== 'supply' && posting.what !== 'return')) continue
    const page = pages.get(posting.party)
    if (page) (posting.internal ? page.internal : page.external).push(posting)
  }
  return [...pages.values()].filter(({ internal, external }) => internal.length + external.length > 0)
}

function namesOf({ book }: ReportSource): Map<string, Service> {
  return new Map(servicesOf(book.connection).map((service) => [service.code, service]))
}

function warningsOf({ book }: ReportSource, { from, to, party }: ReportRequest): string[] {
  return party ? [] : serviceWarnings(misplacedOf(book.connection, { from, to }))
}

/** The services of some postings by code. */
function servicesIn(postings: readonly ServicePosting[]): string[] {
  return [...new Set(postings.map(({ service }) => service))].sort()
}

function valueOf(postings: readonly ServicePosting[], service?: string): Dong {
  return sumDong(postings.filter((one) => service === undefined || one.service === service).map(({ amount }) => amount))
}

/** The form's six columns of quantities with the names of the services; the last stands for all that have no column. */
function withServices(columns: readonly ReportColumn[], names: readonly string[]): ReportColumn[] {
  return columns.map((column) => {
    const place = /^quantity(\d)$/.exec(column.key)?.[1]
    if (place === undefined) return column
    const index = Number(place) - 1
    const many = names.length > QUANTITIES && index === QUANTITIES - 1
    const name = many ? serviceBookWords.otherService : (names[index] ?? serviceBookWords.noService)
    return { ...column, titles: [...column.titles.slice(0, 1), name] }
  })
}

function* formRows(pages: readonly MemberPage[], names: Map<string, Service>, all: boolean): Iterable<ReportRow> {
  yield* sectionRows(pages, 'internal', names)
  if (all || pages.every(({ internal }) => internal.length === 0))
    yield totalRow(reportWords.total, sumDong(pages.map(({ internal }) => valueOf(internal))))
  const outside = pages.filter(({ external }) => external.length > 0)
  if (outside.length > 0) {
    yield { kind: 'note', bold: true, cells: { description: serviceBookWords.external } }
    yield* sectionRows(outside, 'external', names)
    yield totalRow(serviceBookWords.sumOfExternal, sumDong(outside.map(({ external }) => valueOf(external))))
  }
  yield { kind: 'note', italic: true, cells: { description: serviceBookWords.quantities } }
}

function* sectionRows(
  pages: readonly MemberPage[],
  side: 'internal' | 'external',
  names: Map<string, Service>,
): Iterable<ReportRow> {
  for (const { code, name, [side]: postings } of pages) {
    if (postings.length === 0) continue
    yield { kind: 'heading', bold: true, cells: { description: serviceBookWords.memberHeading(code, name) } }
    for (const posting of postings) yield lineOf(posting, names)
    const services = servicesIn(postings)
    if (services.length > 1) {
      for (const service of services)
        yield {
          kind: 'subtotal',
          italic: true,
          cells: {
            description: serviceBookWords.sumOf(names.get(service)?.name ?? serviceBookWords.otherService),
            amount: valueOf(postings, service),
          },
        }
    }
    yield {
      kind: 'subtotal',
      bold: true,
      cells: { description: serviceBookWords.sumOf(name), amount: valueOf(postings) },
    }
  }
}

function lineOf(posting: ServicePosting, names: Map<string, Service>): ReportRow {
  const { postingDate, number, date, description, amount, service, voucherId } = posting
  return {
    kind: 'line',
    voucherId,
    cells: { postingDate, number, date, description, unit: names.get(service)?.unit ?? '', amount },
  }
}

function totalRow(description: string, amount: Dong): ReportRow {
  return { kind: 'total', bold: true, cells: { description, amount } }
}
