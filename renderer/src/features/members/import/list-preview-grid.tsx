import { type MemberListField, memberListFields, type MemberListRow } from '@shared/contract/member-imports'
import { formatDong } from '@shared/domain/money'
import { memberListFieldWords } from '@shared/text/member-list'
import { useMemo, useState } from 'react'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Gap, Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import type { Review } from './use-list-import'
import classes from './import.module.css'

export type ListPreviewGridProps = { review: Review; markedRow: number | null; onRow: (row: number | null) => void }

const WIDTH: Partial<Record<MemberListField, number>> = {
  name: 190,
  address: 220,
  type: 150,
  note: 160,
  idNumber: 130,
  birthDate: 160,
}

/** The rows as they would stand in the register, each with what becomes of it; what differs from the register is strong. */
export function ListPreviewGrid({ review: { preview, choices }, markedRow, onRow }: ListPreviewGridProps) {
  const say = useText().memberImport.preview
  const [free, setFree] = useState(0)
  const rows = preview?.rows ?? []
  const used = useMemo(() => {
    const chosen = new Set(choices.columns.map(({ field }) => field))
    return memberListFields.filter((field) => field !== 'code' && chosen.has(field))
  }, [choices.columns])
  const columns = useMemo(() => columnsOf(used, say), [used, say])
  const marked = rows.findIndex(({ row }) => row === markedRow)
  return (
    <Sheet
      fill
      title={say.title}
      aside={
        <>
          <Gap />
          {preview !== null && rows.length < preview.rowCount ? (
            <span className={classes.quiet}>{say.shownOf(formatDong(rows.length), formatDong(preview.rowCount))}</span>
          ) : null}
        </>
      }
    >
      <DataGrid
        id="members.import-preview"
        label={say.title}
        columns={columns}
        rowCount={rows.length}
        getRow={(place) => rows[place]}
        active={marked >= 0 ? marked : free}
        onActive={(place) => {
          setFree(place)
          onRow(null)
        }}
        rowHeight={26}
        rowTone={({ outcome }) => (outcome === 'faulty' ? 'fault' : outcome === 'unchanged' ? 'quiet' : undefined)}
      />
    </Sheet>
  )
}

type Words = Record<MemberListRow['outcome'] | 'row' | 'code', string> & { outcome: string }

const TONES = { created: 'green', changed: 'amber', unchanged: undefined, faulty: 'red' } as const

function columnsOf(used: readonly MemberListField[], say: Words): GridColumn<MemberListRow>[] {
  return [
    { key: 'row', title: say.row, width: 68, fixed: true, kind: 'count', value: ({ row }) => row },
    {
      key: 'outcome',
      title: say.outcome,
      width: 104,
      value: ({ outcome }) => say[outcome],
      render: ({ outcome }) => <Tag tone={TONES[outcome]}>{say[outcome]}</Tag>,
    },
    { key: 'code', title: say.code, width: 76, value: ({ code }) => code },
    ...used.map((field): GridColumn<MemberListRow> => ({
      key: field,
      title: memberListFieldWords[field],
      width: WIDTH[field] ?? 120,
      kind: 'text',
      value: ({ values }) => values[field] ?? '',
      render: ({ values, changed }) =>
        changed.includes(field) ? <b>{values[field]}</b> : <span title={values[field]}>{values[field]}</span>,
    })),
  ]
}
