import type { appraisals as contract } from '@shared/contract/appraisals'
import { AppraisalContent } from '@shared/contract/appraisals'
import { privateSummaries } from '@shared/text/private-summaries'
import { canonicalHash } from '../../canonical-hash'
import type { Connection } from '../../db/connection'
import { appraisalOf, refuseStatements, statementsFault, statementsRevision } from '../../governance/appraisals'
import { nextPaperNumber, takePaperNumber } from '../../governance/numbers'
import { holdersOf } from '../../governance/posts-on'
import { fiscalYearOfBook } from '../../governance/supervision-facts'
import { issueSupervisionReport, reportContent, supervisionReportsOf } from '../../governance/supervision-report'
import { fingerprintOf } from '../../ledger/hash'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { printAppraisal, printReport } from './print'
import { statementsSheet } from './sheet'
import { appraisalsOfYear, approvalsOfYear, insertAppraisal, keptAppraisal, refusalsOfYear, scansOf } from './store'

export const appraisals = {
  state: (context, { year }) => {
    const { connection, ledger } = context.book
    const standing = appraisalOf(connection, year)
    return {
      year,
      ...fiscalYearOfBook(connection, year),
      closed: ledger.memory.closedYears.has(year),
      revision: statementsRevision(connection, year),
      refusals: connection.all(refusalsOfYear, { year }),
      appraisals: connection.all(appraisalsOfYear, { year }).map((row) => ({
        appraisalId: row.appraisalId,
        year,
        revision: row.revision,
        number: row.number,
        signedOn: row.signedOn,
        opinion: row.opinion,
        remarks: row.remarks,
        signers: JSON.parse(row.signers),
        fingerprint: fingerprintOf(row.hash),
        stale: row.appraisalId === standing?.appraisalId ? standing.stale : null,
        standing: row.appraisalId === standing?.appraisalId && standing.state === 'valid',
        scans: row.scans,
      })),
      approvals: connection.all(approvalsOfYear, { year }),
      hindrance: statementsFault(connection, year)?.message ?? null,
      supervisors: supervisorsOn(connection, context.today()),
    }
  },

  statements: ({ book }, { year }) => ({ ...statementsSheet(book, year), notes: [] }),

  conclude: ({ book, command }, { id, year, signedOn, opinion, remarks, notes, signers }) => {
    const { connection, ledger } = book
    if (!ledger.memory.closedYears.has(year))
      refuse({ code: 'appraisal-year-open', column: 'year', value: year, data: { year } })
    if (opinion !== 'agree' && remarks === '') refuse({ code: 'appraisal-remarks-missing', column: 'remarks' })
    const content = { ...statementsSheet(book, year), notes: notes.filter(({ text }) => text !== '') }
    const revision = statementsRevision(connection, year)
    const { sequence } = command
    const number = takePaperNumber(connection, {
      kind: 'minutes',
      body: 'supervisors',
      date: signedOn,
      subject: 'appraisal',
      subjectKey: id,
      commandSequence: sequence,
    })
    connection.run(insertAppraisal, {
      appraisalId: id,
      year,
      revision,
      number,
      signedOn,
      opinion,
      remarks,
      signers: JSON.stringify(signers),
      content: JSON.stringify(content),
      figuresHash: canonicalHash(content.figures).inputHash,
      throughSequence: sequence - 1,
      commandSequence: sequence,
    })
    command.summary = privateSummaries.appraised({ year, revision, number, opinion })
    return { appraisalId: id, number }
  },

  read: ({ book }, { appraisalId }) =>
    AppraisalContent.parse(JSON.parse(keptAppraisal(book.connection, appraisalId).content)),

  print: (context, { appraisalId, format }) => printAppraisal(context, appraisalId, format),

  refuseStatements: ({ book, command }, { id, year, refusedOn, reason }) => {
    command.summary = privateSummaries.statementsRefused(year, refusedOn)
    return refuseStatements(book.connection, {
      refusalId: id,
      year,
      refusedOn,
      meetingId: null,
      reason,
      commandSequence: command.sequence,
    })
  },

  report: (context, { year }) => {
    const { connection } = context.book
    const text = { assessment: '', recommendations: '', nextYear: '' }
    return {
      preview: reportContent(connection, { year, today: context.today(), text }),
      issued: supervisionReportsOf(connection, year).map(({ year: _, ...report }) => ({
        ...report,
        scans: connection.get(scansOf, { key: report.reportId })?.count ?? 0,
      })),
      nextNumber: nextPaperNumber(connection, { kind: 'report', body: 'supervisors', date: context.today() }),
    }
  },

  issueReport: (context, { id, ...report }) => {
    const { book, command } = context
    const number = issueSupervisionReport(book.connection, {
      ...report,
      reportId: id,
      today: context.today(),
      commandSequence: command.sequence,
    })
    command.summary = privateSummaries.reportIssued(report.year, number)
    return { reportId: id, number }
  },

  printReport: (context, { reportId, format }) => printReport(context, reportId, format),
} satisfies HandlersOf<typeof contract>

function supervisorsOn(connection: Connection, date: string): string[] {
  const head = holdersOf(connection, 'headSupervisor', date)
  return [...new Set([...head, ...holdersOf(connection, 'supervisor', date)].map(({ name }) => name))]
}
