import type { TrackProgress } from '@shared/contract/training-progress'
import { formatDong } from '@shared/domain/money'
import { graduationClassWords, trackWords } from '@shared/text/training-words'
import { useMemo } from 'react'
import { type Text, useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { Sheet } from '../../ui/sheet'
import { StatFigure, StatRow } from '../../ui/stat-figure'
import { ListGrid, NoClasses } from './list-grid'
import type { Progress } from './parts'
import { TrackBars } from './track-bars'

export type TrackViewProps = { data: Progress; onToDo: () => void; onPeople: () => void }

/** The figures of the period, what became of the learners of each track as bars, and the same as a table. */
export function TrackView({ data, onToDo, onPeople }: TrackViewProps) {
  const say = useText().trainingProgress
  const columns = useMemo(() => columnsOf(say), [say])
  const { tracks, courses, certificatesDue, untrained } = data
  const sum = (count: (row: TrackProgress) => number) => tracks.reduce((all, row) => all + count(row), 0)
  const certified = sum((row) => row.certified)
  const overdue = certificatesDue.filter(({ state }) => state === 'overdue').length
  const due = certificatesDue.filter(({ state }) => state === 'due').length
  return (
    <>
      <StatRow label={say.figures}>
        <StatFigure
          label={say.figure.people}
          value={data.people}
          sub={say.figure.peopleSub(formatDong(sum((row) => row.enrolled)), formatDong(courses.length))}
          onOpen={onPeople}
        />
        <StatFigure
          label={say.figure.graduated}
          value={sum((row) => row.graduated + row.certified)}
          sub={say.figure.graduatedSub(formatDong(certified))}
          onOpen={onPeople}
        />
        <StatFigure
          label={say.figure.overdue}
          value={overdue}
          sub={say.figure.overdueSub(formatDong(due))}
          onOpen={onToDo}
        />
        <StatFigure
          label={say.figure.untrained}
          value={untrained.length}
          sub={say.figure.untrainedSub}
          onOpen={onToDo}
        />
      </StatRow>
      {courses.length === 0 ? (
        <Sheet label={say.tab.tracks} fill>
          <NoClasses />
        </Sheet>
      ) : (
        <>
          <Sheet title={say.bars} padded>
            <TrackBars tracks={tracks} />
          </Sheet>
          <Sheet label={say.tab.tracks} fill>
            <ListGrid
              id="progress-tracks"
              label={say.tab.tracks}
              columns={columns}
              rows={tracks}
              empty={null}
              totals={{
                classes: sum((row) => row.classes),
                enrolled: sum((row) => row.enrolled),
                women: sum((row) => row.women),
                genderUnknown: sum((row) => row.genderUnknown),
                left: sum((row) => row.left),
                finished: sum((row) => row.graduated + row.certified),
                certified,
              }}
            />
          </Sheet>
        </>
      )}
    </>
  )
}

function columnsOf(say: Text['trainingProgress']): GridColumn<TrackProgress>[] {
  const { column } = say
  return [
    {
      key: 'track',
      title: column.track,
      width: 180,
      fixed: true,
      value: ({ track }) => (track === null ? say.short : trackWords[track]),
    },
    { key: 'classes', title: column.classes, kind: 'count', width: 70, value: (row) => row.classes },
    { key: 'enrolled', title: column.enrolled, kind: 'count', width: 80, value: ({ enrolled }) => enrolled },
    { key: 'women', title: column.women, kind: 'count', width: 70, value: ({ women }) => women },
    {
      key: 'genderUnknown',
      title: column.genderUnknown,
      kind: 'count',
      width: 100,
      value: ({ genderUnknown }) => genderUnknown,
    },
    { key: 'left', title: column.left, kind: 'count', width: 80, value: ({ left }) => left },
    {
      key: 'finished',
      title: column.finished,
      kind: 'count',
      width: 90,
      value: ({ graduated, certified }) => graduated + certified,
    },
    { key: 'certified', title: column.certified, kind: 'count', width: 90, value: ({ certified }) => certified },
    {
      key: 'byClass',
      title: column.byClass,
      width: 220,
      grow: true,
      value: ({ byClass }) =>
        byClass.map((one) => `${graduationClassWords[one.class]} ${formatDong(one.graduates)}`).join(' · '),
    },
  ]
}
