import type { MemberFigure, MemberFigures } from '@shared/contract/member-figures'
import { formatDong } from '@shared/domain/money'
import { lazy, Suspense, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './figures.module.css'

const MonthBars = lazy(() => import('./month-bars').then((file) => ({ default: file.MonthBars })))

export type MonthSheetProps = {
  months: MemberFigures['months']
  onOpen: (figure: MemberFigure, title: string) => void
}

/** Who came and went by month: a chart, or (T) the numbers under it, each opening its people. */
export function MonthSheet({ months, onOpen }: MonthSheetProps) {
  const say = useText().memberFigures.months
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const swap: Action = {
    id: 'members.figures-view',
    place: 'members',
    label: view === 'chart' ? say.showTable : say.showChart,
    keys: 'T',
    perform: () => setView(view === 'chart' ? 'table' : 'chart'),
  }
  useActions([swap])
  const moved = months.some(({ joined, left }) => joined + left > 0)
  const aside = (
    <>
      <Gap />
      {moved ? <ActionButton action={swap} size="sm" /> : null}
    </>
  )
  return (
    <Sheet title={say.title} aside={aside}>
      {moved ? (
        view === 'chart' ? (
          <div className={classes.chart}>
            <Suspense fallback={<p className={classes.none}>{say.drawing}</p>}>
              <MonthBars months={months} />
            </Suspense>
          </div>
        ) : (
          <MonthTable months={months} onOpen={onOpen} />
        )
      ) : (
        <p className={classes.none}>{say.none}</p>
      )}
    </Sheet>
  )
}

function MonthTable({ months, onOpen }: MonthSheetProps) {
  const text = useText().memberFigures
  const say = text.months
  return (
    <div className={classes.tableRoom}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            <th scope="col">{say.joined}</th>
            <th scope="col">{say.left}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, ...counts }) => {
            const name = say.monthOf(month % 100, Math.floor(month / 100))
            return (
              <tr key={month}>
                <th scope="row">{name}</th>
                {(['joined', 'left'] as const).map((side) => (
                  <td key={side}>
                    {counts[side] === 0 ? (
                      '–'
                    ) : (
                      <button
                        type="button"
                        aria-label={text.open(`${say[side]} ${name}`, formatDong(counts[side]))}
                        onClick={() => onOpen({ of: 'month', month, side }, `${say[side]} ${name}`)}
                      >
                        {formatDong(counts[side])}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
