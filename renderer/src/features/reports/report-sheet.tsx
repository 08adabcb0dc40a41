import { formatDong } from '@shared/domain/money'
import type { ReportHead } from '@shared/contract/report'
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../text/text'
import { ReportView } from '../../ui/report-view'
import { Sheet } from '../../ui/sheet'
import type { ReportPlace } from './report-place'
import classes from './reports.module.css'
import type { GoTo } from './reports-page'
import type { ReportView as View } from './use-report-view'

export type ReportSheetProps = {
  view: View
  head: ReportHead
  place: ReportPlace
  go: GoTo
  ref?: Ref<HTMLDivElement>
}

/** The rows of a report. Ctrl+End reads a long ledger to its end before it goes there; Esc goes back to the list. */
export function ReportSheet({ view, head, place, go, ref }: ReportSheetProps) {
  const say = useText().reports
  const [, navigate] = useLocation()
  const { report, shown } = view
  const drilled = place.drill === null ? -1 : shown.places.indexOf(place.drill.row)
  const narrowHead = useMemo(() => withoutNotes(head), [head])
  const [active, setActive] = useState(Math.max(drilled, 0))
  const [toEnd, setToEnd] = useState(false)
  // Another figure is shown than before, by key or by going back: its row is the marked one.
  const [shownDrill, setShownDrill] = useState(drilled)
  if (drilled !== shownDrill) {
    setShownDrill(drilled)
    if (drilled >= 0) setActive(drilled)
  }

  const readToEnd = async () => {
    setToEnd(true)
    const count = await report.readToEnd()
    setToEnd(false)
    setActive(count - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      navigate('/reports')
    } else if (event.key === 'End' && event.ctrlKey && report.more) {
      event.preventDefault()
      if (!toEnd) void readToEnd()
    }
  }
  const count = formatDong(report.rows.length)
  return (
    <Sheet
      fill
      label={head.title}
      foot={report.more ? <MoreFoot words={toEnd ? say.readingRows(count) : say.rowsSoFar(count)} /> : undefined}
    >
      <ReportView
        ref={ref}
        head={drilled < 0 ? head : narrowHead}
        rows={shown.rows}
        active={active}
        onActive={setActive}
        onMoreNeeded={report.more ? report.readMore : undefined}
        onDrill={(_drill, { place: at, column }) => {
          const row = shown.places[at]
          if (row !== undefined)
            go({ ...place, drill: { row, column, account: null, party: null, posting: null } }, true)
        }}
        onOpenVoucher={(voucherId) => navigate(`/vouchers/${voucherId}`)}
        onKeyDown={onKeyDown}
      />
    </Sheet>
  )
}

function MoreFoot({ words }: { words: string }) {
  return (
    <span className={classes.more} role="status">
      {words}
    </span>
  )
}

/** Beside the panel there is less room: the column that only names a place in the notes gives way to the figures. */
function withoutNotes(head: ReportHead): ReportHead {
  return { ...head, columns: head.columns.filter(({ key }) => key !== 'note') }
}
