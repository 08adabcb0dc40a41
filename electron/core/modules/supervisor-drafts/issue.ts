import { z } from 'zod'
import type { DraftContent, supervisorDrafts as contract } from '@shared/contract/supervisor-drafts'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { privateSummaries } from '@shared/text/private-summaries'
import type { CallContext } from '../../context'
import type { IssuedNoteTable } from '../../db/schema-private'
import { plain, sql, statement } from '../../db/statement'
import { issueFinding } from '../../governance/findings'
import { issueSupervisionReport } from '../../governance/supervision-report'
import { takePaperNumber } from '../../governance/numbers'
import type { PreparedHandler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { ownDraft, supervisorOf } from './own'
import { dropDraft } from './store'

const insertNote = statement<IssuedNoteTable>()((p) =>
  sql.insertInto('issuedNote').values({
    noteId: p.noteId,
    number: p.number,
    issuedOn: p.issuedOn,
    title: p.title,
    text: p.text,
    commandSequence: p.commandSequence,
  }),
)

const issuedBefore = plain<{ id: string }, { input: string }>(
  `SELECT input FROM command WHERE id = @id AND procedure = 'supervisorDrafts.issue'`,
)
const RecordedIssue = z.object({ content: z.unknown() })

type Issue = { id: string; draftId: string; issuedOn: string; signers: string[] }

/**
 * Writes a draft in clear and gives it its number, in one transaction in which the draft goes. The command's row keeps what was issued,
 * so that the chain vouches for it; a call that is sent again finds the draft gone and is known by the row of the first.
 */
export const issue: PreparedHandler<(typeof contract)['issue']> = {
  prepare: async (context, input) => {
    const { userId } = supervisorOf(context)
    const earlier = context.book.connection.get(issuedBefore, { id: input.id })
    const content = earlier === undefined ? ownDraft(context, input.draftId) : null
    return {
      recorded: { ...input, content: content ?? RecordedIssue.parse(JSON.parse(earlier?.input ?? '{}')).content },
      run: (inner) => {
        const draft = content ?? refuse({ code: 'supervisor-draft-unknown' })
        const number = issued[draft.kind](inner, input, draft)
        inner.book.connection.run(dropDraft, { userId, draftId: input.draftId })
        inner.command.summary = privateSummaries.draftIssued(draft.kind, number)
        return { kind: draft.kind, number, issuedId: input.id }
      },
    }
  },
}

const issued: Readonly<
  Record<DraftContent['kind'], (context: CallContext, input: Issue, draft: DraftContent) => string>
> = {
  note: ({ book, command }, { id, issuedOn }, { title, text }) => {
    const faults: Fault[] = []
    if (title.trim() === '') faults.push(fault({ code: 'text-missing', column: 'title' }))
    if (text.trim() === '') faults.push(fault({ code: 'text-missing', column: 'text' }))
    refuseAll(faults)
    const number = takePaperNumber(book.connection, {
      kind: 'notice',
      body: 'supervisors',
      date: issuedOn,
      subject: 'note',
      subjectKey: id,
      commandSequence: command.sequence,
    })
    book.connection.run(insertNote, { noteId: id, number, issuedOn, title, text, commandSequence: command.sequence })
    return number
  },

  finding: ({ book, command }, { id, issuedOn }, { title, text, finding }) => {
    if (finding === null) return refuse({ code: 'supervisor-draft-kind' })
    const { basis, recommendation, addressee, dueOn } = finding
    return issueFinding(book.connection, {
      findingId: id,
      commandSequence: command.sequence,
      title,
      content: text,
      basis,
      recommendation,
      addressee,
      issuedOn,
      dueOn: dueOn ?? issuedOn,
    })
  },

  report: (context, { id, issuedOn, signers }, { report }) => {
    if (report === null) return refuse({ code: 'supervisor-draft-kind' })
    const { year, ...text } = report
    const { command, book } = context
    return issueSupervisionReport(book.connection, {
      reportId: id,
      year,
      issuedOn,
      signers,
      text,
      today: context.today(),
      commandSequence: command.sequence,
    })
  },
}
