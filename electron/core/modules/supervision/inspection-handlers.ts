import type { Fault } from '@shared/contract/refusal'
import type { Guide, InspectionKind } from '@shared/contract/supervision/guide'
import type { inspectionProcedures as contract } from '@shared/contract/supervision/inspections'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import type { CallContext } from '../../context'
import { takePaperNumber } from '../../governance/numbers'
import { fingerprintOf } from '../../ledger/hash'
import type { Handler, HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { figuresOf } from './book-figures'
import { dropGuideDraft } from './guide-drafts'
import { contentOf } from './inspection-content'
import {
  counterpartLines,
  insertInspection,
  insertSigning,
  listInspections,
  readInspection,
  scanOfInspection,
} from './inspections'
import { dropPlanItem, insertPlanItem, planItem, planOf, usualYear } from './plan'
import { printInspection } from './print-inspection'

/** The guide of a kind; there is one for each, or the program does not start. */
function guideOf({ core }: CallContext, kind: InspectionKind): Guide {
  const found = core.law.inspections.find((guide) => guide.kind === kind)
  if (found === undefined) throw new Error(`There is no guide of ${kind}.`)
  return found
}

const recordInspection: Handler<(typeof contract)['recordInspection']> = (context, { id, ...entry }) => {
  const { book, command } = context
  const { connection, ledger } = book
  const { kind, heldOn, planItemId = null, drawId = null } = entry
  const guide = guideOf(context, kind)
  const { content, faults } = contentOf(context, guide, entry)
  const late: Fault[] = []
  if (planItemId !== null && !planItem(connection, planItemId))
    late.push(fault({ code: 'plan-item-unknown', column: 'planItemId' }))
  if (heldOn > context.today())
    late.push(fault({ code: 'inspection-ahead', column: 'heldOn', value: heldOn, data: { date: heldOn } }))
  refuseAll([...faults, ...late])
  const paper = { kind: 'minutes', body: 'supervisors', date: heldOn } as const
  const asked = { ...paper, subject: 'inspection', subjectKey: id, commandSequence: command.sequence }
  const number = takePaperNumber(connection, asked)
  const title = entry.title === '' ? guide.title : toNfc(entry.title)
  connection.run(insertInspection, {
    inspectionId: id,
    number,
    kind,
    title,
    heldOn,
    place: toNfc(entry.place),
    supervisors: entry.supervisors.filter(Boolean).map(toNfc).join('\n'),
    counterparts: counterpartLines(
      entry.counterparts
        .filter(({ name }) => name !== '')
        .map(({ name, post }) => ({ name: toNfc(name), post: toNfc(post) })),
    ),
    planItemId,
    drawId: kind === 'vouchers' ? drawId : null,
    content: JSON.stringify(content),
    conclusion: content.conclusion,
    throughSequence: ledger.memory.commandHead.id,
    commandSequence: command.sequence,
  })
  connection.run(dropGuideDraft, { userId: context.user.id, kind })
  command.summary = supervisionSummaries.inspectionRecorded({ number, title, heldOn })
  return { inspectionId: id, number }
}

export const inspectionHandlers = {
  guides: ({ core }) => [...core.law.inspections],

  figures: ({ book }, { kind, on }) => ({
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    figures: figuresOf(book, kind, on),
  }),

  plan: ({ book }, { year }) => planOf(book.connection, year),

  planInspection: (context, { id, ...item }) => {
    const { book, command } = context
    const title = item.title === '' ? guideOf(context, item.kind).title : toNfc(item.title)
    const texts = { title, responsible: toNfc(item.responsible), note: toNfc(item.note) }
    book.connection.run(insertPlanItem, { ...item, ...texts, planItemId: id, commandSequence: command.sequence })
    command.summary = supervisionSummaries.inspectionPlanned({ ...item, title })
    return { planItemId: id }
  },

  proposePlan: (context, { id, year }) => {
    const { book, command } = context
    if (planOf(book.connection, year).length > 0)
      refuse({ code: 'plan-exists', column: 'year', value: year, data: { year } })
    // Of the year that runs only what can still be done in its month.
    const [thisYear, thisMonth] = context.today().split('-').map(Number)
    const ahead = usualYear.filter(({ monthOfYear }) => year !== thisYear || monthOfYear >= (thisMonth ?? 1))
    for (const [at, { monthOfYear, kind }] of ahead.entries())
      book.connection.run(insertPlanItem, {
        planItemId: `${id}-${at + 1}`,
        year,
        monthOfYear,
        kind,
        title: guideOf(context, kind).title,
        responsible: '',
        note: '',
        commandSequence: command.sequence,
      })
    command.summary = supervisionSummaries.planProposed(year, ahead.length)
    return { count: ahead.length }
  },

  dropPlanned: (context, { planItemId }) => {
    const { book, command } = context
    const item = planItem(book.connection, planItemId)
    if (!item || item.removedAt !== null) refuse({ code: 'plan-item-unknown', column: 'planItemId' })
    book.connection.run(dropPlanItem, { planItemId, at: context.now() })
    command.summary = supervisionSummaries.plannedDropped(item)
    return {}
  },

  inspections: ({ book }) => listInspections(book.connection),

  inspection: ({ book }, { inspectionId }) => readInspection(book.connection, inspectionId),

  recordInspection,

  signInspection: ({ book, command }, { inspectionId, signedOn, refusal }) => {
    const { connection } = book
    const { number, heldOn, signing } = readInspection(connection, inspectionId)
    const faults: Fault[] = []
    if (signing !== null) faults.push(fault({ code: 'inspection-signed', column: 'inspectionId', data: { number } }))
    if (signedOn < heldOn)
      faults.push(
        fault({ code: 'inspection-signed-early', column: 'signedOn', value: signedOn, data: { date: heldOn } }),
      )
    refuseAll(faults)
    const scanHash = scanOfInspection(connection, inspectionId)
    const refused = toNfc(refusal)
    connection.run(insertSigning, {
      inspectionId,
      signedOn,
      refusal: refused,
      scanHash,
      commandSequence: command.sequence,
    })
    command.summary = supervisionSummaries.inspectionSigned(number, refused)
    return {}
  },

  printInspection: (context, { inspectionId }) => printInspection(context, inspectionId),
} satisfies HandlersOf<typeof contract>
