import type { ClosingPlan } from '@shared/contract/periods'
import type { Posting } from '@shared/contract/vouchers'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Gap, Sheet } from '../../ui/sheet'
import { StatFigure, StatRow } from '../../ui/stat-figure'
import classes from './periods.module.css'

/** The results as closing would book them, and every posting it would make. */
export function ClosingPostings({ plan }: { plan: ClosingPlan }) {
  const say = useText().periods.closing
  const columns = useColumns(say.columns)
  const total = plan.externalResult + plan.internalResult
  const sign = (result: number) => (result < 0 ? say.loss : say.profit)
  return (
    <div className={classes.plan}>
      <StatRow label={say.total}>
        <StatFigure label={say.external} value={plan.externalResult} sub={sign(plan.externalResult)} />
        <StatFigure label={say.internal} value={plan.internalResult} sub={sign(plan.internalResult)} />
        <StatFigure label={say.total} value={total} sub={sign(total)} />
      </StatRow>
      <Sheet
        fill
        title={say.postings}
        aside={
          <>
            <Gap />
            <span className={classes.quiet}>
              {say.postingsCount(formatDong(plan.postings.length), formatCivilDate(plan.date))}
            </span>
          </>
        }
      >
        <DataGrid
          id="periods.closing"
          label={say.postings}
          columns={columns}
          rowCount={plan.postings.length}
          getRow={(place) => plan.postings[place]}
          empty={<EmptyState title={say.noPostings} />}
        />
      </Sheet>
    </div>
  )
}

function useColumns(
  titles: Record<'line' | 'description' | 'debit' | 'credit' | 'amount', string>,
): GridColumn<Posting>[] {
  return useMemo(
    () => [
      { key: 'line', title: titles.line, width: 64, kind: 'count', value: (row) => row.line },
      { key: 'description', title: titles.description, width: 240, grow: true, value: (row) => row.description },
      { key: 'debit', title: titles.debit, width: 80, kind: 'code', value: (row) => row.debit },
      { key: 'credit', title: titles.credit, width: 80, kind: 'code', value: (row) => row.credit },
      { key: 'amount', title: titles.amount, width: 150, kind: 'amount', value: (row) => row.amount },
    ],
    [titles],
  )
}
