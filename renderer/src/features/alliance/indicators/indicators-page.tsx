import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ListedFigure } from '@shared/contract/indicators'
import { lastPeriodOver } from '@shared/domain/report-period'
import { formatDong } from '@shared/domain/money'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { useWorkPeriod } from '../../../ui/work-period'

/** Every indicator of a period. */
export function IndicatorsPage() {
  const text = useText()
  const say = text.indicators
  const { today } = useWorkPeriod()
  const columns: GridColumn<ListedFigure>[] = [
    { key: 'name', title: say.column.name, width: 420, value: ({ name }) => name },
    { key: 'value', title: say.column.value, width: 180, value: ({ value, text: words }) => words ?? value },
    { key: 'previous', title: say.column.previous, width: 180, value: ({ previous }) => previous },
  ]
  const { from, to } = lastPeriodOver('halfYear', today)
  const { data, error } = useQuery(
    api.indicators.figures.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }),
  )
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  return (
    <DataGrid
      id="indicators"
      label={say.list}
      columns={columns}
      rowCount={data.figures.length}
      getRow={(at) => data.figures[at]}
      footLabel={say.missing(formatDong(data.missing))}
    />
  )
}
