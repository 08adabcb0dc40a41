import type { CourseRow, Recognised } from '@shared/contract/courses'
import type { CivilDate } from '@shared/domain/civil-date'
import { useEffect, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FaultList } from '../../../ui/fault-list'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { enrollingOf, enters, isKnown } from './list-rows'
import { ListGrid } from './list-grid'
import classes from '../courses.module.css'

const PANEL = 380

/** Each row with who that is, what is wrong in the file, and enrolling everybody at once. */
export function ReviewList({ course, read, onDone }: { course: CourseRow; read: Recognised; onDone: () => void }) {
  const text = useText()
  const say = text.courseLearners.list
  const today = useToday()
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [fault, setFault] = useState(-1)
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set())
  const [enrolledOn, setEnrolledOn] = useState<CivilDate | null>(today)
  useEffect(() => grid.current?.focus(), [])
  const { rows, faults, ignoredColumns } = read
  const { enrol, command, entering, known } = useEnrolAll({ course, read, apart, enrolledOn, onDone })
  const toggle = (row: number) => {
    const next = new Set(apart)
    if (!next.delete(row)) next.add(row)
    setApart(next)
  }
  return (
    <Split side={PANEL}>
      <Sheet label={say.grid} fill>
        <ListGrid grid={grid} rows={rows} apart={apart} active={place} onActive={setPlace} onToggle={toggle} />
      </Sheet>
      <SidePanel title={say.title} foot={<ActionButton action={enrol} primary loading={command.busy} />}>
        <div className={classes.stack}>
          <Note tone={faults.length > 0 ? 'amber' : 'green'}>
            {say.counts(entering.length - known, known, rows.length - entering.length)}
            {ignoredColumns.length === 0 ? '' : ` ${say.ignored(ignoredColumns.join(', '))}`}
          </Note>
          <DateInput label={text.courseLearners.enrol.on} value={enrolledOn} today={today} onChange={setEnrolledOn} />
          {command.error === null ? null : (
            <Note tone="red" urgent>
              {failureWords(command.error, text.failure).join(' ')}
            </Note>
          )}
          {faults.length === 0 ? null : <FaultList faults={faults} active={fault} onGo={setFault} />}
        </div>
      </SidePanel>
    </Split>
  )
}

type EnrolAll = {
  course: CourseRow
  read: Recognised
  apart: ReadonlySet<number>
  enrolledOn: CivilDate | null
  onDone: () => void
}

/** Enrolling everybody who enters, as one command. */
function useEnrolAll({ course, read, apart, enrolledOn, onDone }: EnrolAll) {
  const text = useText()
  const say = text.courseLearners.list
  const command = useCommand(core.courses.enrol)
  const { rows, faults } = read
  const entering = rows.filter(enters)
  const known = entering.filter((row) => isKnown(row, apart)).length
  // Made once for one wish: pressed again after a failure the same people are sent.
  const [wish, setWish] = useState<{ apart: ReadonlySet<number>; learners: ReturnType<typeof enrollingOf> } | null>(
    null,
  )
  const send = async (on: CivilDate) => {
    const learners = wish?.apart === apart ? wish.learners : enrollingOf(rows, apart, newId)
    setWish({ apart, learners })
    const answer = await command.run({ courseId: course.courseId, enrolledOn: on, learners })
    if (answer === null) return
    showDone(say.done(answer.enrolled))
    onDone()
  }
  const enrol: Action = {
    id: 'courses.enrolAll',
    place: 'courses',
    label: say.confirm(entering.length),
    keys: 'Ctrl Enter',
    icon: 'check',
    blocked: () =>
      faults.length > 0
        ? say.blockedByFaults(faults.length)
        : entering.length === 0
          ? say.nothing
          : enrolledOn === null
            ? text.courseLearners.enrol.missingNew
            : null,
    perform: () => {
      if (enrolledOn !== null && !command.busy) void send(enrolledOn)
    },
  }
  useActions([enrol])
  return { enrol, command, entering, known }
}
