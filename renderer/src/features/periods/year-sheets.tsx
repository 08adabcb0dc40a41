import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { movedMonth, type YearMonths } from './month-grid'
import { UndoClosing } from './undo-closing'
import { YearClosing } from './year-closing'
import classes from './periods.module.css'

export type YearSheetsProps = {
  years: readonly YearMonths[]
  chosen: number
  onChoose: (month: number) => void
}

/** The months of each year as a grid: how many vouchers, and whether it is locked. Arrows walk it, across years too. */
export function YearSheets({ years, chosen, onChoose }: YearSheetsProps) {
  const all = useRef<HTMLDivElement>(null)
  const order = years.flatMap(({ months }) => months.map(({ month }) => month))
  const focusMonth = (month: number) => all.current?.querySelector<HTMLElement>(`[data-month="${month}"]`)?.focus()
  // The arrows work from the moment the place opens.
  const first = useRef(chosen)
  useEffect(() => {
    focusMonth(first.current)
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['month'] === undefined) return
    if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
    const next = movedMonth(event.key, order.indexOf(Number(event.target.dataset['month'])), order.length)
    const month = next === null ? undefined : order[next]
    if (month === undefined) return
    event.preventDefault()
    onChoose(month)
    focusMonth(month)
  }
  return (
    <div ref={all} className={classes.yearList} onKeyDown={onKeyDown}>
      {years.map((year) => (
        <YearSheet key={year.year.year} year={year} chosen={chosen} onChoose={onChoose} />
      ))}
    </div>
  )
}

function YearSheet({
  year: { year, months },
  chosen,
  onChoose,
}: Pick<YearSheetsProps, 'chosen' | 'onChoose'> & { year: YearMonths }) {
  const say = useText().periods
  const used = months.some(({ voucherCount }) => voucherCount > 0)
  const current = months.some(({ month }) => month === chosen)
  const head = (
    <>
      <span className={classes.quiet}>{say.range(formatCivilDate(year.from), formatCivilDate(year.to))}</span>
      {year.closed ? (
        <Tag tone="green" icon="check">
          {say.closed(year.closingVoucher ?? '')}
        </Tag>
      ) : (
        <Tag>{say.notClosed}</Tag>
      )}
      <Gap />
      {year.closed || !used ? null : <YearClosing year={year.year} current={current} />}
    </>
  )
  return (
    <Sheet title={say.year(year.year)} aside={head}>
      {year.closed ? <UndoClosing year={year} current={current} /> : null}
      <div className={classes.months} role="group" aria-label={say.grid(year.year)}>
        {months.map(({ month, locked, voucherCount }) => (
          <button
            key={month}
            type="button"
            data-month={month}
            className={classes.month}
            tabIndex={month === chosen ? 0 : -1}
            aria-pressed={month === chosen}
            data-locked={locked || undefined}
            data-empty={voucherCount === 0 || undefined}
            onClick={() => onChoose(month)}
            onFocus={() => month !== chosen && onChoose(month)}
          >
            <span className={classes.monthName}>
              {say.monthOf(month % 100)}
              {locked ? <Icon name="lock" small label={say.locked} /> : null}
            </span>
            <span className={classes.monthCount}>
              {voucherCount === 0 ? say.noVouchers : say.vouchers(formatDong(voucherCount))}
            </span>
          </button>
        ))}
      </div>
    </Sheet>
  )
}
