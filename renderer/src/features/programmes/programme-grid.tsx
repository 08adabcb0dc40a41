import type { ProgrammeRow } from '@shared/contract/programmes'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { levelWords } from '@shared/text/training-words'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Tag } from '../../ui/tag'

export type ProgrammeGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly ProgrammeRow[]
  active: number
  add: Action
  onActive: (place: number) => void
  onOpen: (programme: ProgrammeRow) => void
}

/** The programmes as rows; Enter opens one. */
export function ProgrammeGrid({ grid, rows, active, add, onActive, onOpen }: ProgrammeGridProps) {
  const say = useText().programmes
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="programmes"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      onOpen={onOpen}
      rowTone={({ retiredOn }) => (retiredOn === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(rows.length))}
      empty={
        <EmptyState icon="book" title={say.empty} actions={<ActionButton action={add} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['programmes']): GridColumn<ProgrammeRow>[] {
  const { column, state } = say
  const level = (row: ProgrammeRow) => (row.level === null ? say.short : levelWords[row.level])
  const standing = ({ retiredOn, classCount }: ProgrammeRow) =>
    retiredOn !== null ? state.retired(formatCivilDate(retiredOn)) : classCount > 0 ? state.used : state.free
  return [
    { key: 'code', title: column.code, kind: 'code', width: 90, fixed: true, value: ({ code }) => code },
    { key: 'name', title: column.name, width: 220, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'level', title: column.level, width: 170, value: level },
    { key: 'modules', title: column.modules, kind: 'count', width: 80, value: ({ moduleCount }) => moduleCount },
    {
      key: 'hours',
      title: column.hours,
      width: 120,
      value: ({ theoryHours, practiceHours, testHours }) => `${theoryHours}/${practiceHours}/${testHours}`,
    },
    { key: 'classes', title: column.classes, kind: 'count', width: 70, value: ({ classCount }) => classCount },
    {
      key: 'state',
      title: column.state,
      width: 160,
      value: standing,
      render: (row) => (
        <Tag tone={row.retiredOn === null && row.classCount === 0 ? 'green' : 'plain'}>{standing(row)}</Tag>
      ),
    },
  ]
}
