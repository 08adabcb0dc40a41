import type { NumberedKind, NumberingBody } from '@shared/contract/paper-numbers'
import { toNfc } from '@shared/domain/text-fold'
import { correspondenceSummaries } from '@shared/text/correspondence'
import type { CallContext } from '../../context'
import type { CorrespondenceTable } from '../../db/schema-correspondence'
import { plain, sql, statement } from '../../db/statement'
import { noteNumbersOutside, takePaperNumber, voidPaperNumber } from '../../governance/numbers'
import { publishResolution } from '../../governance/publications'
import { refuse } from '../../refusal'

const byId = plain<{ correspondenceId: string }, CorrespondenceTable>(
  'SELECT * FROM correspondence WHERE correspondenceId = @correspondenceId',
)
const saveHandling = plain<
  { correspondenceId: string; handler: string; dueOn: string | null; handledOn: string | null; handledNote: string },
  never
>(
  `UPDATE correspondence SET handler = @handler, dueOn = @dueOn, handledOn = @handledOn, handledNote = @handledNote
   WHERE correspondenceId = @correspondenceId`,
)
const makeVoid = plain<{ correspondenceId: string; voidNote: string }, never>(
  'UPDATE correspondence SET voidNote = @voidNote WHERE correspondenceId = @correspondenceId',
)
const insertDecision = statement<{
  resolutionId: string
  number: string
  date: string
  summary: string
  commandSequence: number
}>()((p) =>
  sql.insertInto('resolution').values({
    resolutionId: p.resolutionId,
    body: 'director',
    number: p.number,
    date: p.date,
    summary: p.summary,
    origin: 'meeting',
    commandSequence: p.commandSequence,
  }),
)

function standing({ book }: CallContext, correspondenceId: string): CorrespondenceTable {
  const paper = book.connection.get(byId, { correspondenceId })
  if (paper === undefined) refuse({ code: 'paper-unknown', column: 'correspondenceId' })
  if (paper.voidNote !== null)
    refuse({ code: 'paper-void', column: 'correspondenceId', data: { number: paper.number } })
  return paper
}

type Handling = {
  correspondenceId: string
  handler: string
  dueOn: string | null
  handledOn: string | null
  handledNote: string
}

/** Says who handles a paper, by when, and how it was handled; refuses one that is void, and a day before it came. */
export function handlePaper(context: CallContext, given: Handling): void {
  const paper = standing(context, given.correspondenceId)
  if (given.handledOn !== null && given.handledOn < paper.registeredOn)
    refuse({ code: 'paper-handled-early', column: 'handledOn', data: { date: paper.registeredOn } })
  const handler = toNfc(given.handler)
  context.book.connection.run(saveHandling, { ...given, handler, handledNote: toNfc(given.handledNote) })
  context.command.summary = correspondenceSummaries.handled(paper.summary, handler, given.handledOn)
}

/** Makes a line void, with the number it got; both stay and the number is not given again (reading 15). */
export function voidPaper(
  context: CallContext,
  { correspondenceId, reason }: { correspondenceId: string; reason: string },
): void {
  const paper = standing(context, correspondenceId)
  if (reason === '') refuse({ code: 'reason-missing', column: 'reason' })
  const note = toNfc(reason)
  context.book.connection.run(makeVoid, { correspondenceId, voidNote: note })
  voidPaperNumber(context.book.connection, { subject: 'correspondence', subjectKey: correspondenceId, note })
  context.command.summary = correspondenceSummaries.voided(`${paper.number} ${paper.summary}`.trim(), note)
}

type Noted = { kind: NumberedKind; body: NumberingBody; year: number; first: number; last: number; note: string }

/** Says why numbers of a series are not in this book; refuses numbers that are, and a note without words. */
export function noteNumbers(context: CallContext, given: Noted): void {
  if (given.last < given.first) refuse({ code: 'numbers-backwards', column: 'last', value: given.last })
  if (given.note === '') refuse({ code: 'text-missing', column: 'note' })
  const note = toNfc(given.note)
  const { sequence } = context.command
  noteNumbersOutside(context.book.connection, {
    ...given,
    note,
    date: `${given.year}-01-01`,
    commandSequence: sequence,
  })
  context.command.summary = correspondenceSummaries.numbersNoted(given.first, given.last, note)
}

/** A decision of the director made here (68.4, 71.3): the next number of its series, kept among the resolutions and to be published (article 14.1.b). */
export function decideAsDirector(context: CallContext, given: { id: string; date: string; summary: string }) {
  const { id: resolutionId, date } = given
  const { connection } = context.book
  const summary = toNfc(given.summary).replace(/\s+/g, ' ')
  if (summary === '') refuse({ code: 'text-missing', column: 'summary' })
  const { sequence } = context.command
  const number = takePaperNumber(connection, {
    kind: 'decision',
    body: 'director',
    date,
    subject: 'resolution',
    subjectKey: resolutionId,
    commandSequence: sequence,
  })
  connection.run(insertDecision, { resolutionId, number, date, summary, commandSequence: sequence })
  const decision = { resolutionId, body: 'director' as const, number, date, summary }
  publishResolution(connection, decision, { today: context.today(), commandSequence: sequence })
  context.command.summary = correspondenceSummaries.decided(number, date, summary)
  return { resolutionId, number }
}
