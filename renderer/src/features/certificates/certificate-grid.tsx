import type { CertificateLine } from '@shared/contract/certificates'
import { formatDong } from '@shared/domain/money'
import { classOrReached } from '@shared/text/graduation-words'
import { type Ref, useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Tag } from '../../ui/tag'
import type { Register } from './register-type'

export type CertificateGridProps = {
  ref: Ref<HTMLDivElement>
  register: Register
  place: number
  onPlace: (place: number) => void
  issue: Action
  onType: () => void
}

/** The lines of the register, the last one first. */
export function CertificateGrid({ ref, register, place, onPlace, issue, onType }: CertificateGridProps) {
  const say = useText().certificates
  const columns = useMemo(() => columnsOf(say), [say])
  const { lines, total } = register
  return (
    <DataGrid
      ref={ref}
      id="certificates"
      label={say.grid}
      columns={columns}
      rowCount={lines.length}
      getRow={(at) => lines[at]}
      active={place}
      onActive={onPlace}
      onType={onType}
      rowTone={({ revokedOn }) => (revokedOn === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(lines.length))}
      empty={
        total === 0 ? (
          <EmptyState icon="file" title={say.empty} actions={<ActionButton action={issue} primary />}>
            {say.emptyWay}
          </EmptyState>
        ) : (
          <EmptyState icon="find" title={say.noneFound}>
            {say.noneFoundWay}
          </EmptyState>
        )
      }
    />
  )
}

function columnsOf(say: Text['certificates']): GridColumn<CertificateLine>[] {
  const { column } = say
  return [
    { key: 'line', title: column.line, kind: 'count', width: 78, fixed: true, value: ({ line }) => line },
    { key: 'number', title: column.number, kind: 'code', width: 132, fixed: true, value: ({ number }) => number },
    { key: 'name', title: column.name, width: 138, grow: true, value: ({ name }) => name },
    { key: 'class', title: column.class, width: 124, value: (line) => classOrReached(line.class) },
    { key: 'issuedOn', title: column.issuedOn, kind: 'date', width: 98, value: ({ issuedOn }) => issuedOn },
    {
      key: 'state',
      title: column.state,
      width: 124,
      value: (line) => stateOf(say, line),
      render: (line) => (
        <Tag tone={line.revokedOn !== null ? 'red' : line.corrections > 0 ? 'amber' : 'plain'}>
          {stateOf(say, line)}
        </Tag>
      ),
    },
    { key: 'receivedOn', title: column.receivedOn, kind: 'date', width: 98, value: ({ receivedOn }) => receivedOn },
    { key: 'birthDate', title: column.birthDate, kind: 'date', width: 98, value: ({ birthDate }) => birthDate },
    { key: 'course', title: column.course, width: 220, value: ({ courseName }) => courseName },
  ]
}

function stateOf({ state }: Text['certificates'], { revokedOn, corrections, copies }: CertificateLine): string {
  if (revokedOn !== null) return state.revoked
  if (corrections > 0) return state.corrected
  return copies > 0 ? state.copied(formatDong(copies)) : state.stands
}
