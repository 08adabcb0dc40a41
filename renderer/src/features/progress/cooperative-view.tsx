import type { CooperativeProgress } from '@shared/contract/training-progress'
import { useMemo } from 'react'
import { type Text, useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { Sheet } from '../../ui/sheet'
import { ListGrid, type ListViewProps, matching, NoClasses } from './list-grid'
import { OutcomeCell, OutcomeLegend, outcomeWords } from './outcome-bar'

/** Each co-operative: its learners, their certificates, and its officers without the course their post asks for. */
export function CooperativeView({ data: { cooperatives }, query, grid, onType }: ListViewProps) {
  const say = useText().trainingProgress
  const columns = useMemo(
    () => columnsOf(say, Math.max(1, ...cooperatives.map(({ enrolled }) => enrolled))),
    [say, cooperatives],
  )
  const rows = matching(cooperatives, query, ({ name, taxCode }) => `${name} ${taxCode}`)
  const sum = (count: (row: CooperativeProgress) => number) => rows.reduce((all, row) => all + count(row), 0)
  return (
    <Sheet label={say.tab.cooperatives} foot={<OutcomeLegend rows={rows} />} fill>
      <ListGrid
        grid={grid}
        id="progress-cooperatives"
        label={say.tab.cooperatives}
        columns={columns}
        rows={rows}
        totals={{
          learners: sum((row) => row.learners),
          finished: sum((row) => row.finished),
          management: sum((row) => row.certificates.management),
          accounting: sum((row) => row.certificates.accounting),
          supervision: sum((row) => row.certificates.supervision),
          untrained: sum((row) => row.untrained),
        }}
        empty={cooperatives.length === 0 ? <NoClasses /> : null}
        onType={onType}
      />
    </Sheet>
  )
}

function columnsOf(say: Text['trainingProgress'], most: number): GridColumn<CooperativeProgress>[] {
  const { column } = say
  return [
    {
      key: 'cooperative',
      title: column.cooperative,
      width: 150,
      grow: true,
      fixed: true,
      value: ({ name }) => (name === '' ? say.noCooperative : name),
    },
    { key: 'taxCode', title: column.taxCode, kind: 'code', width: 120, value: ({ taxCode }) => taxCode },
    { key: 'learners', title: column.learners, kind: 'count', width: 90, value: ({ learners }) => learners },
    { key: 'finished', title: column.finishedPeople, kind: 'count', width: 90, value: ({ finished }) => finished },
    {
      key: 'management',
      title: column.management,
      kind: 'count',
      width: 90,
      value: ({ certificates }) => certificates.management,
    },
    {
      key: 'accounting',
      title: column.accounting,
      kind: 'count',
      width: 90,
      value: ({ certificates }) => certificates.accounting,
    },
    {
      key: 'supervision',
      title: column.supervision,
      kind: 'count',
      width: 90,
      value: ({ certificates }) => certificates.supervision,
    },
    { key: 'untrained', title: column.untrained, kind: 'count', width: 120, value: ({ untrained }) => untrained },
    {
      key: 'outcomes',
      title: column.outcomes,
      width: 200,
      value: (row) => outcomeWords(say, row),
      render: (row) => <OutcomeCell of={row} most={most} />,
    },
  ]
}
