import type { findingProcedures as contract } from '@shared/contract/supervision/findings'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import { issueFinding } from '../../governance/findings'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { addFindingStep, listFindings, readFinding } from './findings'
import { printFinding } from './print-finding'

export const findingHandlers = {
  findings: (context) => listFindings(context.book.connection, context.today()),

  issueFinding: ({ book, command }, { id, ...entry }) => {
    const number = issueFinding(book.connection, {
      ...entry,
      title: toNfc(entry.title),
      content: toNfc(entry.content),
      basis: toNfc(entry.basis),
      recommendation: toNfc(entry.recommendation),
      findingId: id,
      commandSequence: command.sequence,
    })
    command.summary = supervisionSummaries.findingIssued({ number, title: entry.title, addressee: entry.addressee })
    return { findingId: id, number }
  },

  answerFinding: (context, { findingId, date, text }) => {
    const { connection } = context.book
    const finding = readFinding(connection, findingId, context.today())
    if (finding.state === 'closed')
      refuse({ code: 'finding-closed', column: 'findingId', data: { number: finding.number } })
    if (text === '') refuse({ code: 'text-missing', column: 'text' })
    const { command } = context
    const step = { findingId, kind: 'answer' as const, date, text: toNfc(text), dueOn: null }
    addFindingStep(connection, { ...step, commandSequence: command.sequence })
    command.summary = supervisionSummaries.findingStep('answer', finding.number)
    return {}
  },

  followFinding: (context, { findingId, kind, date, text, dueOn = null }) => {
    const { command } = context
    const { connection } = context.book
    const finding = readFinding(connection, findingId, context.today())
    const { number, state } = finding
    const faults: Fault[] = []
    const wrong = (code: 'finding-closed' | 'finding-not-closed' | 'finding-not-answered') =>
      faults.push(fault({ code, column: 'kind', data: { number } }))
    if (kind === 'reopened' && state !== 'closed') wrong('finding-not-closed')
    if (kind !== 'reopened' && state === 'closed') wrong('finding-closed')
    if (kind === 'sentBack' && state === 'open') wrong('finding-not-answered')
    if (kind !== 'reminder' && text === '') faults.push(fault({ code: 'text-missing', column: 'text' }))
    const dated = kind === 'extension' || kind === 'sentBack' || kind === 'reopened'
    if (dated && (dueOn === null || dueOn < date))
      faults.push(fault({ code: 'finding-due-early', column: 'dueOn', value: dueOn, data: { date } }))
    refuseAll(faults)
    const step = { findingId, kind, date, text: toNfc(text), dueOn: dated ? dueOn : null }
    addFindingStep(connection, { ...step, commandSequence: command.sequence })
    command.summary = supervisionSummaries.findingStep(kind, number)
    return {}
  },

  printFinding: (context, { findingId }) => printFinding(context, findingId),
} satisfies HandlersOf<typeof contract>
