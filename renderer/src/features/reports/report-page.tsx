import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { ActionMenu } from '../../actions/action-menu'
import { useActions } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Chip, ChipRow } from '../../ui/chip'
import { EmptyState } from '../../ui/empty-state'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { PeriodSelect } from '../../ui/period-select'
import { ProgressBar } from '../../ui/progress-bar'
import { Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import { DrillPanel } from './drill-panel'
import type { ReportPlace } from './report-place'
import { ReportSheet } from './report-sheet'
import { ReportTags } from './report-tags'
import { ReportWarnings } from './report-warnings'
import type { GoTo } from './reports-page'
import { SavingNote } from './saving-note'
import { ScopeFields } from './scope-fields'
import { inMenu, useSaveActions } from './use-report-actions'
import { useReportFile } from './use-report-file'
import { type ReportView, useReportView, wantingOf } from './use-report-view'

/** Room of the panel beside the report, as in the design. */
const PANEL = 576

/** A report on the screen; Enter on a figure opens the postings behind it at the right, and the report stays where it is. */
export function ReportPage({ place, go }: { place: ReportPlace; go: GoTo }) {
  const text = useText()
  const say = text.reports
  const [, navigate] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const view = useReportView(place)
  const { entry, request, report } = view
  const wanting = wantingOf(view, place)
  const saving = useReportFile(request)
  const saves = useSaveActions(saving, wanting === null ? null : say.blockedNoScope[wanting])
  const print = usePrintAction(place, wanting, go)
  useActions([print, ...inMenu(saves), ...useViewActions(view, place, go)])
  const toFigures = useRef(true)
  useEffect(() => {
    // Ready for the arrow keys as soon as the figures stand, unless the panel is about to take the focus.
    if (report.head === null || place.drill !== null || !toFigures.current) return
    toFigures.current = false
    grid.current?.focus()
  }, [report.head, place.drill])

  const chooseScope = (scope: Pick<ReportPlace, 'account' | 'party'>) => {
    // What was being looked for is found: on to its figures.
    if (scope.account !== null || scope.party !== null) toFigures.current = true
    go({ ...place, ...scope, drill: null }, true)
  }
  const head = report.head
  const row = place.drill === null ? undefined : report.rows[place.drill.row]
  const closePanel = () => {
    go({ ...place, drill: null }, true)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        parent={{ label: say.title, onOpen: () => navigate('/reports') }}
        title={head?.title ?? say.report[entry.id].name}
        tags={<ReportTags view={view} />}
        actions={
          <>
            <ActionMenu label={say.more} actions={inMenu(saves)} />
            <ActionButton action={print} />
          </>
        }
      />
      <ChipRow label={say.choices}>
        <ReportChoices view={view} place={place} go={go} />
        <ScopeFields entry={entry} place={place} onChange={chooseScope} />
      </ChipRow>
      <SavingNote saving={saving} />
      {report.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(report.error, text.failure).join(' ')}
        </Note>
      )}
      <ReportWarnings warnings={head?.warnings ?? []} />
      {wanting === null ? null : <Wanting what={wanting} />}
      {head === null && wanting === null && report.error === null ? <ProgressBar what={say.reading} done={0} total={0} /> : null}
      {head === null ? null : place.drill === null || row === undefined ? (
        <ReportSheet ref={grid} view={view} head={head} place={place} go={go} />
      ) : (
        <Split side={PANEL}>
          <ReportSheet ref={grid} view={view} head={head} place={place} go={go} />
          <DrillPanel
            key={`${place.drill.row} ${place.drill.column}`}
            head={head}
            row={row}
            at={place.drill}
            onStep={(drill) => go({ ...place, drill }, true)}
            onClose={closePanel}
          />
        </Split>
      )}
    </Page>
  )
}

function Wanting({ what }: { what: 'account' | 'party' }) {
  const say = useText().reports
  return what === 'account' ? (
    <EmptyState icon="accounts" title={say.needsAccount}>
      {say.needsAccountWay}
    </EmptyState>
  ) : (
    <EmptyState icon="people" title={say.needsParty}>
      {say.needsPartyWay}
    </EmptyState>
  )
}

type Placed = { view: ReportView; place: ReportPlace; go: GoTo }

/** Period, detail and hidden lines, as chips under the title. */
function ReportChoices({ view, place, go }: Placed) {
  const say = useText().reports
  const work = useWorkPeriod()
  const { entry, zeros } = view
  return (
    <>
      <PeriodSelect
        look="chip"
        label={entry.asOf ? say.asOf : say.period}
        value={place.period ?? work.period}
        onChange={(period) => go({ ...place, period }, true)}
        calendar={work.calendar}
        today={work.today}
        min={work.firstDay}
      />
      {entry.id === 'trial-balance' ? (
        <Chip name={say.detail} value={say.detailOf[place.detail]} onSwitch={() => go(otherDetail(place), true)} />
      ) : null}
      {zeros.count === 0 ? null : zeros.hidden ? (
        <Chip name="" value={say.zeroHidden(zeros.count)} onRemove={zeros.toggle} />
      ) : (
        <Chip name={say.hideZero(zeros.count)} onSwitch={zeros.toggle} />
      )}
    </>
  )
}

function otherDetail(place: ReportPlace): ReportPlace {
  return { ...place, detail: place.detail === 'leaf' ? 'party' : 'leaf', drill: null }
}

function usePrintAction(place: ReportPlace, wanting: 'account' | 'party' | null, go: GoTo): Action {
  const say = useText().reports
  return {
    id: 'reports.print',
    label: say.print,
    keys: 'Ctrl P',
    place: 'reports',
    icon: 'print',
    keywords: say.palette.printReport,
    blocked: () => (wanting === null ? null : say.blockedNoScope[wanting]),
    perform: () => go({ ...place, print: true, drill: null }),
  }
}

/** What changes the look of the report, with keys of their own. */
function useViewActions(view: ReportView, place: ReportPlace, go: GoTo): Action[] {
  const say = useText().reports
  return [
    {
      id: 'reports.zeros',
      label: say.toggleZero,
      keys: 'Alt 0',
      place: 'reports',
      when: () => view.zeros.count > 0,
      perform: view.zeros.toggle,
    },
    {
      id: 'reports.detail',
      label: say.toggleDetail,
      keys: 'Alt D',
      place: 'reports',
      when: () => view.entry.id === 'trial-balance',
      perform: () => go(otherDetail(place), true),
    },
  ]
}
