import type { allianceExchange as contract } from '@shared/contract/alliance-exchange'
import {
  COOPERATIVE_REPORT,
  COOPERATIVE_REPORT_VERSION,
  CooperativeReport,
  REPORT_FILE,
  REPORT_PDF,
  type ReportedFigure,
} from '@shared/contract/cooperative-report'
import { canonicalJson } from '@shared/domain/canonical-json'
import { reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import { wordedValue } from '@shared/text/survey-words'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { surveyLetter } from '../../documents/survey-letter'
import { allianceRow } from '../../exchange/alliance'
import { putInOutbox } from '../../exchange/put-packet'
import { answeredFigures, type KnownSurvey, surveyOf, surveyReportId } from '../../exchange/surveys'
import { organisationOf } from '../../membership/organisation'
import { fingerprintOf } from '../../ledger/hash'
import { signingSeed } from '../../packet/book-key'
import { writePacket } from '../../packet/write-packet'
import { printedAt } from '../../printed-at'
import type { HandlersOf, PreparedHandler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'

const answerSurvey: PreparedHandler<(typeof contract)['answerSurvey']> = {
  prepare: async (context, { id, surveyId, answers, password }) => {
    const known = surveyOf(context.book.connection, surveyId) ?? refuse({ code: 'survey-unknown' })
    const { figures, faults } = answeredFigures(known.survey, answers)
    refuseAll(faults)
    if (figures.length === 0) refuse({ code: 'survey-empty', column: 'answers' })
    const bytes = await signedAnswers(context, known, { figures, password })
    return {
      recorded: { id, surveyId, answers },
      run: (inner) => {
        const { command } = inner
        const { sequence: commandSequence } = command
        const fileName = `khao-sat-${surveyId}-${known.revision + 1}.zip`
        const given = { bytes, fileName, putAt: inner.now(), commandSequence }
        const { packetId, title } = putInOutbox(inner.book.connection, given)
        command.summary = exchangeSummaries.put(title)
        return { packetId }
      },
    }
  },
}

/** Surveys of the alliance, answered like reports. */
export const surveyHandlers = {
  survey: ({ book: { connection } }, { surveyId }) =>
    surveyOf(connection, surveyId) ?? refuse({ code: 'survey-unknown' }),
  answerSurvey,
} satisfies Pick<HandlersOf<typeof contract>, 'survey' | 'answerSurvey'>

async function signedAnswers(
  context: CallContext,
  known: KnownSurvey,
  { figures, password }: { figures: ReportedFigure[]; password: string },
): Promise<Uint8Array> {
  const { connection, profile } = context.book
  const { survey, revision } = known
  const alliance = allianceRow(connection) ?? refuse({ code: 'alliance-missing' })
  const report = reportOf(context, known, figures)
  const pages = await answerPages(context, { known, figures, addressee: alliance.name })
  const seed = await signingSeed(context, password)
  const bytes = writePacket(
    {
      packetId: `${surveyReportId(survey.surveyId)}-${revision + 1}-${context.now()}`,
      kind: COOPERATIVE_REPORT,
      schemaVersion: COOPERATIVE_REPORT_VERSION,
      sender: { name: profile.name, taxCode: profile.taxCode },
      recipient: alliance.taxCode === '' ? null : { name: alliance.name, taxCode: alliance.taxCode },
      createdAt: context.now(),
      files: [
        { path: REPORT_FILE, mediaType: 'application/json', content: Buffer.from(canonicalJson(report), 'utf8') },
        { path: REPORT_PDF, mediaType: 'application/pdf', content: pages },
      ],
    },
    seed,
  )
  seed.fill(0)
  return bytes
}

function reportOf(context: CallContext, known: KnownSurvey, figures: ReportedFigure[]): CooperativeReport {
  const { survey, sequence, revision } = known
  const { connection, profile } = context.book
  const today = context.today()
  const key = reportPeriodKey('survey', Number(today.slice(0, 4)))
  const period = reportPeriodOf(key)
  if (period === null) throw new Error(`There is no report period ${key}.`)
  const { kind, from, to } = period
  return CooperativeReport.parse({
    schema: 'so-htx/cooperative-report',
    schemaVersion: COOPERATIVE_REPORT_VERSION,
    reportId: surveyReportId(survey.surveyId),
    revision: revision + 1,
    // A survey has no version of its own: the packet that brought its questions counts them.
    form: { formId: survey.surveyId, version: sequence, title: survey.title },
    dictionaryVersion: context.core.dictionary.version,
    period: { key, kind, from, to },
    cooperative: {
      name: profile.name,
      taxCode: profile.taxCode,
      organisation: organisationOf(connection).kind === 'LHHTX' ? 'union' : 'cooperative',
      address: profile.address,
    },
    preparedOn: today,
    approved: { name: context.user.name, on: today },
    hasSignedScan: false,
    figures,
    selfAssessment: null,
  } satisfies CooperativeReport)
}

async function answerPages(
  context: CallContext,
  { known, figures, addressee }: { known: KnownSurvey; figures: readonly ReportedFigure[]; addressee: string },
): Promise<Uint8Array> {
  const { book, core } = context
  const { name, address } = book.profile
  const { questions, title } = known.survey
  const lines = questions.map(({ code, text, unit }) => {
    const figure = figures.find((one) => one.code === code)
    return { question: text, answer: figure === undefined ? '' : wordedValue(figure, unit) }
  })
  const letter = {
    ...surveyLetter({ title, name, place: placeOf(address), date: context.today(), addressee, lines }),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(context.now()),
  }
  const file = await letterFile(letter, { name: 'tra-loi', format: 'pdf', resources: core.options.resources })
  return new Uint8Array(await file.arrayBuffer())
}
