import { useQuery } from '@tanstack/react-query'
import type { TrainingPaper } from '@shared/contract/training-papers'
import { addDays, type CivilDate, dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { DateInput } from '../../../ui/date-input'
import { Sheet } from '../../../ui/sheet'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import type { Results } from '../results/results-type'
import type { CourseTabProps } from '../tabs'
import classes from '../results/results.module.css'

type PaperRow = { name: string; about: string; wanted: TrainingPaper }
type Week = { from: CivilDate | null; to: CivilDate | null }

/** Every paper of a class; Enter or the print key makes the one under the cursor. */
export function PapersPage({ course }: CourseTabProps) {
  const say = useText().graduation
  const { today } = useWorkPeriod()
  const { courseId } = course
  const { data } = useQuery(api.graduation.results.queryOptions({ input: { courseId } }))
  const { form: week, change } = useKeptForm<Week>(`courses papers ${courseId}`, () => weekOf(today))
  const paper = usePaper()
  const [place, setPlace] = useState(0)
  const rows = useMemo(() => papersOf(say, courseId, week, data), [say, courseId, week, data])
  const columns = useMemo(() => columnsOf(say), [say])
  const print = (row: PaperRow | undefined) =>
    paper.show(async () => (row === undefined ? null : core.trainingPapers.print({ wanted: row.wanted })))
  const action: Action = {
    id: 'courses.print',
    label: say.papers.print,
    keys: 'Ctrl P',
    icon: 'print',
    place: 'courses',
    perform: () => print(rows[place]),
  }
  useActions([action])
  return (
    <div className={classes.room}>
      <div className={classes.bar}>
        <DateInput label={say.papers.from} value={week.from} today={today} onChange={(from) => change({ from })} />
        <DateInput label={say.papers.to} value={week.to} today={today} onChange={(to) => change({ to })} />
        <span>{say.papers.week}</span>
        <ActionButton action={action} loading={paper.busy} primary />
      </div>
      <Sheet label={say.papers.list} fill>
        <DataGrid
          id="course-papers"
          label={say.papers.list}
          columns={columns}
          rowCount={rows.length}
          getRow={(at) => rows[at]}
          active={place}
          onActive={setPlace}
          onOpen={print}
        />
      </Sheet>
    </div>
  )
}

/** The week of a day, Monday to Sunday. */
function weekOf(today: CivilDate): { from: CivilDate; to: CivilDate } {
  const from = addDays(today, -((dayOfWeek(today) + 6) % 7))
  return { from, to: addDays(from, 6) }
}

function papersOf(
  say: Text['graduation'],
  courseId: string,
  { from, to }: Week,
  results: Results | undefined,
): PaperRow[] {
  const isShort = results !== undefined && results.programme.level === null
  const { attendanceSheet, minutes } = say.papers
  const classBook = isShort ? say.papers.shortClassBook : say.papers.classBook
  const transcript = isShort ? say.papers.shortTranscript : say.papers.transcript
  const decision = isShort ? say.papers.shortDecision : say.papers.decision
  const sheets: PaperRow[] =
    from === null || to === null
      ? []
      : [
          {
            name: attendanceSheet.name,
            about: attendanceSheet.about(formatCivilDate(from), formatCivilDate(to)),
            wanted: { paper: 'attendanceSheet', courseId, from, to },
          },
        ]
  const councils = (results?.councils ?? []).flatMap((council): PaperRow[] => {
    const { councilId, heldOn, minutesNumber } = council
    if (heldOn === null) return []
    const about = minutes.about(minutesNumber, formatCivilDate(heldOn))
    const held: PaperRow[] = isShort ? [] : [{ name: minutes.name, about, wanted: { paper: 'minutes', councilId } }]
    if (council.decision === null) return held
    const { number, decidedOn } = council.decision
    return [
      ...held,
      {
        name: decision.name,
        about: decision.about(number, formatCivilDate(decidedOn)),
        wanted: { paper: 'decision', councilId },
      },
    ]
  })
  return [
    ...sheets,
    { ...classBook, wanted: { paper: 'classBook', courseId } },
    { ...transcript, wanted: { paper: 'transcript', courseId, enrolmentId: null } },
    ...councils,
  ]
}

function columnsOf(say: Text['graduation']): GridColumn<PaperRow>[] {
  return [
    { key: 'name', title: say.papers.what, width: 280, fixed: true, value: ({ name }) => name },
    { key: 'about', title: say.papers.about, width: 360, grow: true, value: ({ about }) => about },
  ]
}
