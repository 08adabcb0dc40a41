import type { PersonProgress, PersonState } from '@shared/contract/training-progress'
import { averageText } from '@shared/domain/training'
import { graduationClassWords, trackWords } from '@shared/text/training-words'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { type Text, useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { ListGrid, type ListViewProps, matching, NoClasses } from './list-grid'
import { classPath } from './parts'

const toneOf: Readonly<Record<PersonState, 'plain' | 'green' | 'amber' | 'red'>> = {
  onTrack: 'plain',
  atRisk: 'amber',
  mustMakeUp: 'red',
  awaiting: 'plain',
  notPassed: 'red',
  left: 'plain',
  completed: 'green',
  graduated: 'amber',
  certified: 'green',
  revoked: 'red',
}

/** Everybody in every class: how he or she stands, the average, the class of graduation, the certificate; Enter opens the class. */
export function PersonView({ data: { persons }, query, grid, onType }: ListViewProps) {
  const say = useText().trainingProgress
  const [, navigate] = useLocation()
  const columns = useMemo(() => columnsOf(say), [say])
  const rows = matching(persons, query, ({ name, cooperative, courseCode, certificate }) =>
    [name, cooperative, courseCode, certificate ?? ''].join(' '),
  )
  return (
    <Sheet label={say.tab.people} fill>
      <ListGrid
        grid={grid}
        id="progress-people"
        label={say.tab.people}
        columns={columns}
        rows={rows}
        rowTone={({ state }) => (state === 'left' ? 'quiet' : undefined)}
        empty={persons.length === 0 ? <NoClasses /> : null}
        onOpen={({ courseId, state }) => navigate(classPath(courseId, isStudying(state) ? 'book' : 'results'))}
        onType={onType}
      />
    </Sheet>
  )
}

function isStudying(state: PersonState): boolean {
  return state === 'onTrack' || state === 'atRisk' || state === 'mustMakeUp'
}

/** How somebody stands; a short course, which has no track, asks for no hours. */
function stateWords(say: Text['trainingProgress'], { state, track }: PersonProgress): string {
  return state === 'onTrack' && track === null ? say.outcome.studying : say.state[state]
}

function columnsOf(say: Text['trainingProgress']): GridColumn<PersonProgress>[] {
  const { column } = say
  return [
    { key: 'person', title: column.person, width: 160, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'birthDate', title: column.birthDate, kind: 'date', width: 100, value: ({ birthDate }) => birthDate },
    { key: 'cooperative', title: column.cooperative, width: 150, value: ({ cooperative }) => cooperative },
    { key: 'code', title: column.code, kind: 'code', width: 100, value: ({ courseCode }) => courseCode },
    {
      key: 'track',
      title: column.track,
      width: 160,
      value: ({ track }) => (track === null ? say.short : trackWords[track]),
    },
    {
      key: 'state',
      title: column.state,
      width: 160,
      value: (row) => stateWords(say, row),
      render: (row) => <Tag tone={toneOf[row.state]}>{stateWords(say, row)}</Tag>,
    },
    {
      key: 'average',
      title: column.average,
      kind: 'code',
      width: 80,
      value: ({ average }) => (average === null ? '' : averageText(average)),
    },
    {
      key: 'class',
      title: column.class,
      width: 130,
      value: (row) => (row.class === null ? '' : graduationClassWords[row.class]),
    },
    {
      key: 'certificate',
      title: column.certificate,
      kind: 'code',
      width: 130,
      value: ({ certificate }) => certificate ?? '',
    },
  ]
}
