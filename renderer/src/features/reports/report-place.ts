import type { ReportId, ReportRequest } from '@shared/contract/report'
import { isCivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { catalogEntry } from './report-catalog'

/** The figure whose postings are shown: its row among all rows of the report, its column, and how deep one has gone. */
export type DrillPlace = {
  row: number
  column: string
  /** The account one has gone into; null while the accounts are listed. */
  account: string | null
  /** The party one has gone into, '' for postings without one; null while the parties are listed. */
  party: string | null
  /** The posting one stands at; null while one has not gone to the postings. */
  posting: number | null
}

/** Where one is in the reports: a report and what it is asked for. Everything is in the address, so that going back returns to it. */
export type ReportPlace = {
  report: ReportId
  /** True for the printed page. */
  print: boolean
  /** Absent: the period in work. */
  period: DateRange | null
  account: string | null
  party: string | null
  detail: 'leaf' | 'party'
  signedOn: string | null
  drill: DrillPlace | null
}

/** A report as one comes to it from the list: nothing chosen yet. */
export function newPlace(report: ReportId): ReportPlace {
  return { report, print: false, period: null, account: null, party: null, detail: 'leaf', signedOn: null, drill: null }
}

/** Reads '/reports/B01-HTX' or '/reports/B01-HTX/print' with its query; null where no report is named, which is the list. */
export function readPlace(path: string, search: string): ReportPlace | null {
  const [, , id = '', tail] = path.split('/')
  const entry = catalogEntry(id)
  if (entry === null) return null
  const query = new URLSearchParams(search)
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  const signedOn = query.get('signed') ?? ''
  return {
    report: entry.id,
    print: tail === 'print',
    period: isCivilDate(from) && isCivilDate(to) && from <= to ? { from, to } : null,
    account: query.get('account'),
    party: query.get('party'),
    detail: query.get('detail') === 'party' ? 'party' : 'leaf',
    signedOn: isCivilDate(signedOn) ? signedOn : null,
    drill: readDrill(query),
  }
}

function readDrill(query: URLSearchParams): DrillPlace | null {
  const row = placeIn(query.get('row'))
  const column = query.get('column')
  if (row === null || column === null) return null
  const account = query.get('in')
  return {
    row,
    column,
    account,
    party: account === null ? null : query.get('of'),
    posting: placeIn(query.get('posting')),
  }
}

function placeIn(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null
}

/** The path of a place, the counterpart of `readPlace`. */
export function writePlace({ report, print, period, drill, ...asked }: ReportPlace): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null) => {
    if (value !== null) query.set(name, String(value))
  }
  put('from', period?.from ?? null)
  put('to', period?.to ?? null)
  put('account', asked.account)
  put('party', asked.party)
  put('detail', asked.detail === 'party' ? 'party' : null)
  put('signed', asked.signedOn)
  if (drill !== null) {
    put('row', drill.row)
    put('column', drill.column)
    put('in', drill.account)
    put('of', drill.account === null ? null : drill.party)
    put('posting', drill.posting)
  }
  return `/reports/${report}${print ? '/print' : ''}?${query.toString()}`
}

/** What the core is asked for at a place; the period in work where none was chosen. Null while an account or party is wanting. */
export function requestOf(place: ReportPlace, workPeriod: DateRange): ReportRequest | null {
  const entry = catalogEntry(place.report)
  if (entry === null) return null
  const { from, to } = place.period ?? workPeriod
  const account = entry.account === 'none' ? null : (place.account ?? entry.usualAccount)
  const party = entry.party === 'none' ? null : place.party
  if (entry.account === 'needed' && account === null) return null
  if (entry.party === 'needed' && party === null) return null
  return {
    report: place.report,
    from,
    to,
    ...(account === null ? {} : { account }),
    ...(party === null ? {} : { party }),
    ...(place.report === 'trial-balance' ? { detail: place.detail } : {}),
  }
}
