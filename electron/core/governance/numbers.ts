import type { NumberedKind, NumberingBody } from '@shared/contract/paper-numbers'
import { numberSymbol, paperNumberWords } from '@shared/text/paper-numbers'
import type { Connection } from '../db/connection'
import type { PaperNumberTable } from '../db/schema-correspondence'
import { plain, sql, statement } from '../db/statement'
import { refuse } from '../refusal'
import { governanceFormOn } from './posts-on'

/** One series of numbers: a kind of paper of a body within a calendar year (reading 15). */
export type Series = { kind: NumberedKind; body: NumberingBody; year: number }

/** A paper that is signed on a day and gets the next number of its series. */
export type NumberedPaper = {
  kind: NumberedKind
  body: NumberingBody
  /** The day it is signed; its year is the series'. */
  date: string
}

const rowsOfSeries = plain<Series, PaperNumberTable>(
  'SELECT * FROM paperNumber WHERE kind = @kind AND body = @body AND year = @year ORDER BY ordinal',
)
const resolutionNumbers = plain<{ body: string; year: string }, { number: string }>(
  'SELECT number FROM resolution WHERE body = @body AND substr(date, 1, 4) = @year',
)
const sentNumbers = plain<{ year: number }, { number: string }>(
  `SELECT number FROM correspondence WHERE direction = 'out' AND year = @year`,
)
const insertNumber = statement<PaperNumberTable>()((p) =>
  sql.insertInto('paperNumber').values({
    kind: p.kind,
    body: p.body,
    year: p.year,
    ordinal: p.ordinal,
    firstOrdinal: p.firstOrdinal,
    number: p.number,
    date: p.date,
    subject: p.subject,
    subjectKey: p.subjectKey,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)
const numberOf = plain<{ subject: string; subjectKey: string; kind: string }, { number: string }>(
  'SELECT number FROM paperNumber WHERE subject = @subject AND subjectKey = @subjectKey AND kind = @kind AND note IS NULL',
)
const makeVoid = plain<{ subject: string; subjectKey: string; note: string }, never>(
  'UPDATE paperNumber SET note = @note WHERE subject = @subject AND subjectKey = @subjectKey AND note IS NULL',
)

/**
 * The number a paper would get if it were signed now, '05/NQ-ĐHTV': one more than the last of its series, whether this book gave it or it
 * came with a resolution or a letter entered from elsewhere (reading 14).
 */
export function nextPaperNumber(connection: Connection, paper: NumberedPaper): string {
  return paperNumberWords(nextOrdinal(connection, seriesOf(paper)), symbolOf(connection, paper))
}

/**
 * Gives a paper its number at signing, inside the caller's command; the same paper asked for again keeps the one it has. `subject` and
 * `subjectKey` name the paper as `shared/contract/scans` names its scans ('resolution' and the resolutionId, 'minutes' and the meetingId).
 * Numbers are never given again, a void one stays with its note (reading 15).
 */
export function takePaperNumber(
  connection: Connection,
  paper: NumberedPaper & { subject: string; subjectKey: string; commandSequence: number },
): string {
  const { kind, body, date, subject, subjectKey, commandSequence } = paper
  const given = numberOfPaper(connection, { subject, subjectKey, kind })
  if (given !== null) return given
  const series = seriesOf(paper)
  const ordinal = nextOrdinal(connection, series)
  const number = paperNumberWords(ordinal, symbolOf(connection, paper))
  connection.run(insertNumber, {
    ...series,
    body,
    ordinal,
    firstOrdinal: ordinal,
    number,
    date,
    subject,
    subjectKey,
    note: null,
    commandSequence,
  })
  return number
}

/**
 * Keeps the number a paper bears already, such as one written by hand, as the next or a later one of its series; the ordinals it leaves out are
 * gaps to be noted. Refuses 'paper-number-taken' when the series is beyond it.
 */
export function adoptPaperNumber(
  connection: Connection,
  paper: NumberedPaper & { number: string; subject: string; subjectKey: string; commandSequence: number },
): string {
  const { kind, body, date, number, subject, subjectKey, commandSequence } = paper
  const series = seriesOf(paper)
  const ordinal = Number(/^\d+/.exec(number)?.[0] ?? 0)
  if (ordinal < nextOrdinal(connection, series))
    refuse({ code: 'paper-number-taken', column: 'number', value: number, data: { number } })
  const row = { ...series, kind, body, ordinal, firstOrdinal: ordinal, number, date, subject, subjectKey, note: null }
  connection.run(insertNumber, { ...row, commandSequence })
  return number
}

/** The number a paper bears; null while it has none, or when the one it had is void. */
export function numberOfPaper(
  connection: Connection,
  paper: { subject: string; subjectKey: string; kind: NumberedKind },
): string | null {
  return connection.get(numberOf, paper)?.number ?? null
}

/** Makes the numbers of a paper void, with the reason; they stay in their series and are not given again. */
export function voidPaperNumber(
  connection: Connection,
  paper: { subject: string; subjectKey: string; note: string },
): void {
  connection.run(makeVoid, paper)
}

/**
 * Says that the numbers from `first` to `last` of a series were given outside this book or are left out, and why, so that the series has
 * no gap without a note. Refuses 'number-given' when one of them is in this book already.
 */
export function noteNumbersOutside(
  connection: Connection,
  given: Series & { first: number; last: number; date: string; note: string; commandSequence: number },
): void {
  const { kind, body, year, first, last, date, note, commandSequence } = given
  const series = { kind, body, year }
  const symbol = numberSymbol(kind, body, governanceFormOn(connection, date))
  const taken = [...ordinalsOf(connection, series)].find((one) => one >= first && one <= last)
  if (taken !== undefined) {
    const number = paperNumberWords(taken, symbol)
    refuse({ code: 'number-given', column: 'first', value: first, data: { number } })
  }
  connection.run(insertNumber, {
    ...series,
    ordinal: last,
    firstOrdinal: first,
    number: paperNumberWords(last, symbol),
    date,
    subject: 'outside',
    subjectKey: `${kind}/${body}/${year}/${last}`,
    note,
    commandSequence,
  })
}

/** The ordinals below the last one of a series that nobody gave and no note explains. */
export function gapsOf(connection: Connection, series: Series): number[] {
  const taken = ordinalsOf(connection, series)
  const last = Math.max(0, ...taken)
  return Array.from({ length: last }, (_, index) => index + 1).filter((ordinal) => !taken.has(ordinal))
}

/** The last ordinal of a series, 0 when none was given. */
export function lastOrdinal(connection: Connection, series: Series): number {
  return Math.max(0, ...ordinalsOf(connection, series))
}

function nextOrdinal(connection: Connection, series: Series): number {
  return lastOrdinal(connection, series) + 1
}

const seriesOf = ({ kind, body, date }: NumberedPaper): Series => ({ kind, body, year: Number(date.slice(0, 4)) })

const symbolOf = (connection: Connection, { kind, body, date }: NumberedPaper): string =>
  numberSymbol(kind, body, governanceFormOn(connection, date))

/** Every ordinal of a series that is known: given here, void, said to be outside, or borne by what was entered from elsewhere. */
function ordinalsOf(connection: Connection, series: Series): Set<number> {
  const { kind, body, year } = series
  const taken = new Set<number>()
  for (const { firstOrdinal, ordinal } of connection.all(rowsOfSeries, series))
    for (let one = firstOrdinal; one <= ordinal; one++) taken.add(one)
  const symbols = new Set(
    (['full', 'simplified'] as const).map((form) => numberSymbol(kind, body, form).toLocaleUpperCase()),
  )
  const elsewhere = [
    ...connection.all(resolutionNumbers, { body, year: String(year) }),
    ...connection.all(sentNumbers, { year }),
  ]
  for (const { number } of elsewhere) {
    const match = /^(\d{1,5})\/(?:\d{4}\/)?(.+)$/.exec(number.normalize('NFC').replace(/\s/g, ''))
    if (match && symbols.has((match[2] ?? '').toLocaleUpperCase())) taken.add(Number(match[1]))
  }
  return taken
}
