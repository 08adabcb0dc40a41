import type { CorrespondenceKind, Direction } from '@shared/contract/correspondence'
import { NumberedKind, type NumberingBody } from '@shared/contract/paper-numbers'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { correspondenceSummaries } from '@shared/text/correspondence'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import type { CorrespondenceTable } from '../../db/schema-correspondence'
import { plain, sql, statement } from '../../db/statement'
import { adoptPaperNumber, nextPaperNumber, takePaperNumber } from '../../governance/numbers'
import { resolutionFault } from '../../membership/resolutions'
import { refuseAll } from '../../refusal'

const insert = statement<Omit<CorrespondenceTable, 'handledOn' | 'handledNote' | 'voidNote'>>()((p) =>
  sql.insertInto('correspondence').values({
    correspondenceId: p.correspondenceId,
    direction: p.direction,
    year: p.year,
    arrival: p.arrival,
    registeredOn: p.registeredOn,
    paperDate: p.paperDate,
    number: p.number,
    kind: p.kind,
    summary: p.summary,
    counterpart: p.counterpart,
    signer: p.signer,
    handler: p.handler,
    dueOn: p.dueOn,
    copies: p.copies,
    note: p.note,
    resolutionId: p.resolutionId,
    meetingId: p.meetingId,
    handledOn: null,
    voidNote: null,
    commandSequence: p.commandSequence,
  }),
)
const lastArrival = plain<{ year: number }, { last: number | null }>(
  'SELECT max(arrival) AS last FROM correspondence WHERE year = @year',
)
const knownMeeting = plain<{ meetingId: string }, { meetingId: string }>(
  'SELECT meetingId FROM meeting WHERE meetingId = @meetingId',
)

/** A paper as it is entered. */
export type PaperEntry = {
  direction: Direction
  registeredOn: string
  paperDate: string
  number: string
  kind: CorrespondenceKind
  body: NumberingBody | null
  summary: string
  counterpart: string
  signer: string
  handler: string
  dueOn: string | null
  copies: number
  note: string
  resolutionId: string | null
  meetingId: string | null
}

/**
 * Enters a paper in the register. One that came gets the next number of arrival of its year; one that goes out the next number of its series,
 * or keeps the number it bears. Refuses all that is missing or wrong at once.
 */
export function registerPaper(context: CallContext, correspondenceId: string, entry: PaperEntry) {
  const { book, command } = context
  const { connection } = book
  refuseAll(faultsOf(connection, entry))
  const year = Number(entry.registeredOn.slice(0, 4))
  const arrival = entry.direction === 'in' ? (connection.get(lastArrival, { year })?.last ?? 0) + 1 : null
  const number = numberOf(context, correspondenceId, entry)
  const { body: _, ...paper } = entry
  const words = { summary: toNfc(entry.summary), counterpart: toNfc(entry.counterpart) }
  connection.run(insert, {
    ...paper,
    ...words,
    correspondenceId,
    year,
    arrival,
    number,
    signer: toNfc(entry.signer),
    handler: toNfc(entry.handler),
    note: toNfc(entry.note),
    commandSequence: command.sequence,
  })
  command.summary =
    arrival === null
      ? correspondenceSummaries.wentOut(number, words.counterpart, words.summary)
      : correspondenceSummaries.cameIn(arrival, words.counterpart, words.summary)
  return { correspondenceId, number, arrival }
}

function numberOf({ book, command }: CallContext, correspondenceId: string, entry: PaperEntry): string {
  const typed = toNfc(entry.number).replace(/\s+/g, ' ')
  const kind = NumberedKind.safeParse(entry.kind)
  if (entry.direction === 'in' || !kind.success || entry.body === null) return typed
  const paper = {
    kind: kind.data,
    body: entry.body,
    date: entry.registeredOn,
    subject: 'correspondence',
    subjectKey: correspondenceId,
    commandSequence: command.sequence,
  }
  return typed === ''
    ? takePaperNumber(book.connection, paper)
    : adoptPaperNumber(book.connection, { ...paper, number: typed })
}

function faultsOf(connection: Connection, entry: PaperEntry): Fault[] {
  const faults: Fault[] = []
  if (entry.summary === '') faults.push(fault({ code: 'text-missing', column: 'summary' }))
  if (entry.counterpart === '') faults.push(fault({ code: 'paper-counterpart-missing', column: 'counterpart' }))
  if (entry.direction === 'in') {
    if (entry.paperDate > entry.registeredOn)
      faults.push(fault({ code: 'paper-date-after', column: 'paperDate', data: { date: entry.registeredOn } }))
  } else faults.push(...outFaults(connection, entry))
  const wrong = entry.resolutionId === null ? null : resolutionFault(connection, entry.resolutionId)
  if (wrong !== null) faults.push(wrong)
  if (entry.meetingId !== null && connection.get(knownMeeting, { meetingId: entry.meetingId }) === undefined)
    faults.push(fault({ code: 'paper-unknown', column: 'meetingId' }))
  return faults
}

function outFaults(connection: Connection, entry: PaperEntry): Fault[] {
  const kind = NumberedKind.safeParse(entry.kind)
  if (!kind.success) return [fault({ code: 'paper-kind-in', column: 'kind' })]
  if (entry.body === null) return [fault({ code: 'paper-body-missing', column: 'body' })]
  if (entry.number === '') return []
  const next = nextPaperNumber(connection, { kind: kind.data, body: entry.body, date: entry.registeredOn })
  const symbol = next.slice(next.indexOf('/') + 1)
  const shape = /^(\d{1,5})\/(?:\d{4}\/)?(.+)$/.exec(toNfc(entry.number).replace(/\s+/g, ''))
  if (shape === null || (shape[2] ?? '').toLocaleUpperCase() !== symbol.toLocaleUpperCase())
    return [
      fault({
        code: 'paper-number-shape',
        column: 'number',
        value: entry.number,
        data: { number: entry.number, other: next },
      }),
    ]
  return []
}
