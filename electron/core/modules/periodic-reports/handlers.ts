import type { periodicReports as contract } from '@shared/contract/periodic-reports'
import { periodicReportSummaries, periodWords } from '@shared/text/periodic-reports'
import type { CallContext } from '../../context'
import { chainOpening, type HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { knownForms } from '../../reporting/forms'
import { contentOf } from '../../reporting/report-content'
import { type Report, reportRevision } from '../../reporting/report-rows'
import { approveReport, checkReport, reviseReport, sendBackReport, sendReport } from './approve'
import { createReport, dropReport, saveReport } from './draft'
import { prepareForm, setDue, templateFile } from './forms-in-and-out'
import { reportList, reportPage } from './page'

export const periodicReports = {
  list: (context) => reportList(context, context.today()),
  get: (context, asked) => reportPage(context, asked),
  create: (context, given) => createReport(context, given),
  save: (context, given) => saveReport(context, given),
  check: (context, given) => checkReport(context, given),
  sendBack: (context, given) => sendBackReport(context, given),
  approve: (context, given) => approveReport(context, given),
  sent: (context, given) => sendReport(context, given),
  revise: (context, given) => reviseReport(context, given),
  drop: (context, given) => dropReport(context, given),

  file: async (context, { format, ...asked }) => {
    const report = found(context, asked)
    // Loaded when the first report is printed: making pages and sheets is a large part of the program that reading does not need.
    const { reportFile } = await import('../../reporting/report-file')
    return reportFile(context, report, contentOf(context, report), format)
  },

  pack: {
    prepare: async (context, { id, reportId, password }) => {
      const { preparePacket, keepPacket } = await import('../../reporting/report-packet')
      const packet = await preparePacket(context, { reportId, password })
      const { sha256, fileName, revision } = packet
      return {
        recorded: { id, reportId, revision, sha256 },
        run: (inner) => {
          keepPacket(inner.book.connection, packet, inner.command.sequence)
          const { form, period } = found(inner, { reportId, revision })
          inner.command.summary = periodicReportSummaries.packed(form.title, periodWords(period))
          return { sha256, fileName }
        },
      }
    },
  },

  packet: async (context, asked) => {
    const { keptPacket } = await import('../../reporting/report-packet')
    const report = found(context, asked)
    const packet = keptPacket(context.book.connection, report)
    if (packet === null) return refuse({ code: 'report-not-packed', column: 'reportId' })
    chainOpening(context, 'periodicReports.packet', {
      recorded: { reportId: report.reportId, revision: report.revision, sha256: packet.sha256 },
      summary: periodicReportSummaries.packetTaken(report.form.title, periodWords(report.period)),
    })
    return new File([Uint8Array.from(packet.content)], packet.fileName, { type: 'application/zip' })
  },

  template: (context, key) => templateFile(context, key),
  takeForm: { prepare: (context, given) => prepareForm(context, given) },
  setDue: (context, given) => setDue(context, given),
} satisfies HandlersOf<typeof contract>

function found({ book, core }: CallContext, asked: { reportId: string; revision?: number | null | undefined }): Report {
  return reportRevision(book.connection, knownForms(book.connection, core.reportForms), asked)
}
