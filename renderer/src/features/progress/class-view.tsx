import type { CourseProgress } from '@shared/contract/training-progress'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { type Text, useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { Sheet } from '../../ui/sheet'
import { ListGrid, type ListViewProps, matching, NoClasses } from './list-grid'
import { OutcomeCell, OutcomeLegend, outcomeWords } from './outcome-bar'
import { classPath } from './parts'

/** Each class: how far it is, how its learners stand, what became of them; Enter opens its book, or its results once it has ended. */
export function ClassView({ data: { courses }, query, grid, onType }: ListViewProps) {
  const say = useText().trainingProgress
  const [, navigate] = useLocation()
  const columns = useMemo(() => columnsOf(say, Math.max(1, ...courses.map(({ enrolled }) => enrolled))), [say, courses])
  const rows = matching(courses, query, ({ code, name }) => `${code} ${name}`)
  const sum = (count: (row: CourseProgress) => number) => rows.reduce((all, row) => all + count(row), 0)
  return (
    <Sheet label={say.tab.classes} foot={<OutcomeLegend rows={rows} />} fill>
      <ListGrid
        grid={grid}
        id="progress-classes"
        label={say.tab.classes}
        columns={columns}
        rows={rows}
        totals={{
          enrolled: sum((row) => row.enrolled),
          onTrack: sum((row) => row.onTrack),
          atRisk: sum((row) => row.atRisk),
          mustMakeUp: sum((row) => row.mustMakeUp),
          finished: sum((row) => row.graduated + row.certified),
        }}
        rowTone={({ endedOn }) => (endedOn === null ? undefined : 'quiet')}
        empty={courses.length === 0 ? <NoClasses /> : null}
        onOpen={({ courseId, endedOn }) => navigate(classPath(courseId, endedOn === null ? 'book' : 'results'))}
        onType={onType}
      />
    </Sheet>
  )
}

function columnsOf(say: Text['trainingProgress'], most: number): GridColumn<CourseProgress>[] {
  const { column } = say
  return [
    { key: 'code', title: column.code, kind: 'code', width: 110, fixed: true, value: ({ code }) => code },
    { key: 'name', title: column.name, width: 200, fixed: true, value: ({ name }) => name },
    {
      key: 'sessions',
      title: column.sessions,
      width: 100,
      value: ({ heldSessions, sessions }) => say.heldOf(formatDong(heldSessions), formatDong(sessions)),
    },
    { key: 'enrolled', title: column.enrolled, kind: 'count', width: 80, value: ({ enrolled }) => enrolled },
    { key: 'onTrack', title: column.onTrack, kind: 'count', width: 80, value: ({ onTrack }) => onTrack },
    { key: 'atRisk', title: column.atRisk, kind: 'count', width: 80, value: ({ atRisk }) => atRisk },
    { key: 'mustMakeUp', title: column.mustMakeUp, kind: 'count', width: 80, value: ({ mustMakeUp }) => mustMakeUp },
    {
      key: 'finished',
      title: column.finished,
      kind: 'count',
      width: 80,
      value: ({ graduated, certified }) => graduated + certified,
    },
    {
      key: 'outcomes',
      title: column.outcomes,
      width: 200,
      grow: true,
      value: (row) => outcomeWords(say, row),
      render: (row) => <OutcomeCell of={row} most={most} />,
    },
  ]
}
