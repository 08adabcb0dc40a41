import { formatDong } from '@shared/domain/money'
import { useMemo, useRef, useState } from 'react'
import type { MemberFilter, MemberRow } from '@shared/contract/members'
import { useLocation } from 'wouter'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Note } from '../../../ui/note'
import { SearchField } from '../../../ui/search-field'
import { Sheet } from '../../../ui/sheet'
import { memberPath } from '../member-path'
import { useMemberRows } from './use-member-rows'

const everybody: MemberFilter = { search: '', order: 'name', descending: false }

/** The register of members as a list. */
export function MemberListPage() {
  const text = useText()
  const say = text.members.list
  const [, navigate] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState(everybody)
  const rows = useMemberRows(filter)
  const columns = useMemo(() => columnsOf(text), [text])
  return (
    <>
      <SearchField
        ref={search}
        label={say.find}
        value={filter.search}
        onChange={(words) => setFilter({ ...filter, search: words })}
        onRows={() => grid.current?.focus()}
      />
      {rows.error === null ? null : <Note tone="red">{failureWords(rows.error, text.failure).join(' ')}</Note>}
      <Sheet label={say.grid} fill>
        <DataGrid
          ref={grid}
          id="members"
          label={say.grid}
          columns={columns}
          rowCount={rows.answer?.count ?? 0}
          getRow={rows.getRow}
          onRangeNeeded={rows.onRangeNeeded}
          onOpen={({ code }) => navigate(memberPath(code))}
          onType={() => search.current?.focus()}
          footLabel={say.shown(formatDong(rows.answer?.count ?? 0))}
          totals={{ paid: rows.answer?.paid ?? null, pledged: rows.answer?.pledged ?? null }}
        />
      </Sheet>
    </>
  )
}

function columnsOf(text: Text): GridColumn<MemberRow>[] {
  const say = text.members.list
  return [
    { key: 'code', title: say.column.code, kind: 'code', width: 84, fixed: true, value: ({ code }) => code },
    { key: 'name', title: say.column.name, width: 170, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'type', title: say.column.type, width: 150, value: ({ type }) => text.members.type[type] },
    { key: 'paid', title: say.column.paid, kind: 'amount', width: 120, value: ({ paid }) => paid },
  ]
}
