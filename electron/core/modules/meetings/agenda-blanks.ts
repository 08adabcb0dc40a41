import { meetingInSentence } from '@shared/text/meeting-in-sentence'
import type { AgendaTemplate } from '@shared/contract/meeting-agenda'
import type { AgendaContent } from '@shared/contract/resolution-effects'
import { formatDong } from '@shared/domain/money'
import { meetingConvenerWords, meetingPresenterWords, supervisorsTitle, supervisorsWords } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import { type AgendaMatter, agendaMatters } from '../../governance/agenda-templates'
import { governanceFormOn } from '../../governance/posts-on'
import { officialVotersOn } from '../../governance/meeting'
import { charterOn } from '../../membership/charter'
import { join } from 'node:path'
import { yearFigures } from '../../closing/year-figures'

/** Stands where the book does not know what belongs there: to be filled in by hand. */
const DOTS = '...........'

const charterCapital = plain<{ date: string }, { total: number | null }>(
  'SELECT sum(pledged) AS total FROM capitalChange WHERE date <= @date',
)
const submitted = plain<{ year: number }, { distributionId: string }>(
  `SELECT distributionId FROM distribution LEFT JOIN distributionOutcome USING (distributionId)
   WHERE year = @year AND approved IS NULL ORDER BY distribution.commandSequence DESC LIMIT 1`,
)

/** A matter with its blanks filled in from the book, ready to be put on an agenda. */
export type FilledMatter = Omit<AgendaTemplate, 'onAgenda'> & { usual: number | null }

/** What a meeting may decide (articles 39, 64, 70), the blanks of titles and drafts filled in from the book as it stands. */
export function filledMatters(context: CallContext, meeting: MeetingTable): FilledMatter[] {
  const { book, core } = context
  const form = governanceFormOn(book.connection, meeting.plannedOn)
  const blanks = blanksOf(context, meeting, form)
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => blanks[key] ?? DOTS).trim()
  return agendaMatters(join(core.options.resources, 'law'), meeting, form).map((matter) => ({
    subject: matter.subject,
    title: fill(matter.titleVi),
    kind: matter.kind,
    decision: matter.decision,
    article: matter.article,
    presenter:
      matter.presenter === 'convener'
        ? meetingConvenerWords(meeting.convener, meeting.body)
        : matter.presenter === 'supervisors'
          ? supervisorsTitle[form]
          : meetingPresenterWords[matter.presenter],
    minutesPlanned: matter.minutes,
    draft: fill(matter.draftVi),
    documents: matter.documents,
    content: contentOf(context, meeting, matter),
    usual: matter.usual,
  }))
}

function blanksOf(
  { book }: CallContext,
  meeting: MeetingTable,
  form: 'full' | 'simplified',
): Readonly<Record<string, string | undefined>> {
  const { connection, profile } = book
  const { plannedOn, fiscalYear } = meeting
  const charter = charterOn(connection, plannedOn)
  const figures = yearFigures(book, fiscalYear)
  const capital = connection.get(charterCapital, { date: plannedOn })?.total ?? 0
  return {
    name: profile.name,
    meeting: meetingInSentence(meeting.title),
    year: String(fiscalYear),
    nextYear: String(fiscalYear + 1),
    supervisors: supervisorsWords[form],
    members: formatDong(officialVotersOn(connection, plannedOn).length),
    boardSeats: String(charter.boardSize),
    supervisorSeats: String(Math.max(1, charter.supervisoryBoardSize)),
    charterCapital: capital === 0 ? undefined : formatDong(capital),
    ...(figures === null
      ? {}
      : {
          revenue: formatDong(figures.revenue),
          surplus: formatDong(figures.surplus),
          assets: formatDong(figures.assets),
        }),
  }
}

/** What a passed motion would cause, where the matter itself says so, and the seats of an election. */
function contentOf(
  { book }: CallContext,
  { fiscalYear, plannedOn }: MeetingTable,
  matter: AgendaMatter,
): AgendaContent {
  const { connection } = book
  if (matter.post !== undefined) {
    const { boardSize, supervisoryBoardSize } = charterOn(connection, plannedOn)
    const seats = matter.post === 'boardMember' ? boardSize : matter.post === 'supervisor' ? supervisoryBoardSize : 1
    return {
      effects: [{ kind: 'electToPosts', post: matter.post, elected: [], fromDate: null, replaces: true }],
      election: { post: matter.post, seats: Math.max(1, seats), candidates: [] },
    }
  }
  if (matter.decision === 'approveStatements') return effect({ kind: 'approveStatements', year: fiscalYear })
  if (matter.decision === 'approveDistribution') {
    const proposal = connection.get(submitted, { year: fiscalYear })
    return proposal === undefined
      ? effect()
      : effect({ kind: 'approveDistribution', year: fiscalYear, distributionId: proposal.distributionId })
  }
  if (matter.subject === 'governanceForm') return effect({ kind: 'changeGovernanceForm', form: 'full', fromDate: null })
  return effect()
}

function effect(...effects: AgendaContent['effects']): AgendaContent {
  return { effects, election: null }
}
