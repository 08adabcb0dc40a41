import type { CorrespondenceKind, Direction, RegisteredPaper } from '@shared/contract/correspondence'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'
import { correspondenceKindWords } from '@shared/text/correspondence'
import type { Connection } from '../../db/connection'
import type { CorrespondenceTable } from '../../db/schema-correspondence'
import { plain } from '../../db/statement'

type Span = { direction: Direction; from: string; to: string }

const entered = plain<{ direction: string; from: string; to: string }, CorrespondenceTable & { scans: number }>(
  `SELECT correspondence.*, (SELECT count(*) FROM attachment WHERE subject = 'correspondence' AND subjectKey = correspondenceId
     AND removedAt IS NULL) AS scans
   FROM correspondence WHERE direction = @direction AND registeredOn >= @from AND registeredOn <= @to
   ORDER BY registeredOn DESC, commandSequence DESC`,
)
type OwnRow = {
  kind: CorrespondenceKind
  number: string
  date: string
  subject: string
  subjectKey: string
  note: string | null
  summary: string
  resolutionId: string | null
  meetingId: string | null
  scans: number
}
// A paper of a meeting names the meeting first: 'meetingId', or 'meetingId/edition'.
const own = plain<{ from: string; to: string }, OwnRow>(
  `SELECT n.kind, n.number, n.date, n.subject, n.subjectKey, n.note, coalesce(resolution.summary, meeting.title, reportForm.title || ', ' || periodicReport.periodKey, '') AS summary,
     resolution.resolutionId AS resolutionId, meeting.meetingId AS meetingId,
     (SELECT count(*) FROM attachment WHERE attachment.subject = n.subject AND attachment.subjectKey = n.subjectKey AND removedAt IS NULL) AS scans
   FROM paperNumber AS n LEFT JOIN resolution ON n.subject = 'resolution' AND resolution.resolutionId = n.subjectKey
     LEFT JOIN periodicReport ON n.subject = 'periodicReport' AND substr(n.subjectKey, 1, length(periodicReport.reportId) + 1) = periodicReport.reportId || '/'
     LEFT JOIN reportForm ON reportForm.formId = periodicReport.formId AND reportForm.origin = periodicReport.formOrigin
       AND reportForm.version = periodicReport.formVersion
     LEFT JOIN meeting ON n.subject <> 'resolution' AND meeting.meetingId = substr(n.subjectKey || '/', 1, instr(n.subjectKey || '/', '/') - 1)
   WHERE n.subject NOT IN ('outside', 'correspondence') AND n.date >= @from AND n.date <= @to
   ORDER BY n.date DESC, n.commandSequence DESC`,
)

/** The register of a span, newest first: what was entered, and of papers that go out also those of this book that bear a number. */
export function registeredPapers(connection: Connection, span: Span, search = ''): RegisteredPaper[] {
  const typed = connection.all(entered, span).map(ofEntered)
  const all = span.direction === 'out' ? [...typed, ...connection.all(own, span).map(ofOwn)] : typed
  return all
    .filter((one) =>
      foldedIncludes(
        foldText(`${one.number} ${correspondenceKindWords[one.kind]} ${one.summary} ${one.counterpart} ${one.handler}`),
        search,
      ),
    )
    .toSorted((a, b) => b.registeredOn.localeCompare(a.registeredOn))
}

// The kind of a row is one of the contract's: the table's CHECK says the same.
function ofEntered(row: CorrespondenceTable & { scans: number }): RegisteredPaper {
  const { correspondenceId, year: _, commandSequence: __, kind, ...rest } = row
  return { ...rest, kind: kind as CorrespondenceKind, key: correspondenceId, source: 'entered' }
}

function ofOwn(row: OwnRow): RegisteredPaper {
  return {
    key: `${row.subject}/${row.subjectKey}`,
    source: 'own',
    direction: 'out',
    arrival: null,
    registeredOn: row.date,
    paperDate: row.date,
    number: row.number,
    kind: row.kind,
    summary: row.summary,
    counterpart: '',
    signer: '',
    handler: '',
    dueOn: null,
    copies: 1,
    note: '',
    resolutionId: row.resolutionId,
    meetingId: row.meetingId,
    handledOn: null,
    handledNote: '',
    voidNote: row.note,
    scans: row.scans,
  }
}
