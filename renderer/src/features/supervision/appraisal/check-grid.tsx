import type { AppraisalContent, StatementCheck } from '@shared/contract/appraisals'
import { formatDong } from '@shared/domain/money'
import { statementCheckWords } from '@shared/text/appraisal-words'
import { useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'

/** Every tie of the statements to the ledger with both figures, and what the statements warn of. */
export function CheckGrid({ sheet }: { sheet: AppraisalContent }) {
  const say = useText().supervisionPrivate.appraisal
  const { checks, warnings } = sheet
  const columns = useMemo(() => columnsOf(say), [say])
  const faulty = checks.filter(({ ok }) => !ok).length
  return (
    <Sheet
      label={say.list}
      fill
      foot={warnings.length === 0 ? undefined : <Warnings title={say.warnings} warnings={warnings} />}
    >
      <DataGrid
        id="supervision-appraisal-checks"
        label={say.list}
        columns={columns}
        rowCount={checks.length}
        getRow={(place) => checks[place]}
        rowTone={({ ok }) => (ok ? undefined : 'fault')}
        footLabel={
          faulty === 0
            ? say.allAgree(formatDong(checks.length))
            : say.someDiffer(formatDong(checks.length), formatDong(faulty))
        }
      />
    </Sheet>
  )
}

function Warnings({ title, warnings }: { title: string; warnings: readonly string[] }) {
  return (
    <Note tone="amber">
      <b>{title}</b>
      <ul>
        {warnings.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Note>
  )
}

function columnsOf(say: Text['supervisionPrivate']['appraisal']): GridColumn<StatementCheck>[] {
  const { column } = say
  const amount = { kind: 'amount', width: 118 } as const
  return [
    { key: 'name', title: column.name, width: 220, grow: true, value: ({ code }) => statementCheckWords[code].name },
    { key: 'stated', title: column.stated, ...amount, value: ({ stated }) => stated },
    { key: 'ledger', title: column.ledger, ...amount, value: ({ ledger }) => ledger },
    { key: 'difference', title: column.difference, ...amount, value: ({ difference }) => difference },
    {
      key: 'state',
      title: column.state,
      width: 84,
      value: ({ ok }) => (ok ? say.agrees : say.differs),
      render: ({ ok }) => <Tag tone={ok ? 'green' : 'red'}>{ok ? say.agrees : say.differs}</Tag>,
    },
  ]
}
