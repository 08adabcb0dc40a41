import { type RefObject, useEffect, useRef } from 'react'
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
  const say = useText().reports
  const [, navigate] = useLocation()
  const view = useReportView(place)
  const { entry, request, report } = view
  const wanting = wantingOf(view, place)
  const saving = useReportFile(request)
  const saves = useSaveActions(saving, wanting === null ? null : say.blockedNoScope[wanting])
  const print = usePrintAction(place, wanting, go)
  useActions([print, ...inMenu(saves), ...useViewActions(view, place, go)])
  const { grid, focusNext } = useFocusOnFigures(view, place)
  const chooseScope = (scope: Pick<ReportPlace, 'account' | 'party'>) => {
    // What was being looked for is found: on to its figures.
    if (scope.account !== null || scope.party !== null) focusNext()
    go({ ...place, ...scope, drill: null }, true)
  }
  return (
    <Page>
      <PageHeader
        parent={{ label: say.title, onOpen: () => navigate('/reports') }}
        title={report.head?.title ?? say.report[entry.id].name}
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
      <ReportState report={report} wanting={wanting} />
      <Figures view={view} place={place} go={go} grid={grid} />
    </Page>
  )
}

/** Puts the focus on the figures when they first stand, and again when another ledger was chosen; not while a panel is open. */
function useFocusOnFigures({ report }: ReportView, { drill }: ReportPlace) {
  const grid = useRef<HTMLDivElement>(null)
  const due = useRef(true)
  useEffect(() => {
    if (report.head === null || drill !== null || !due.current) return
    due.current = false
    grid.current?.focus()
  }, [report.head, drill])
  return {
    grid,
    focusNext: () => {
      due.current = true
    },
  }
}

/** What is said of a report before or beside its figures: what is wanting, that it is being made, what failed, what to know. */
function ReportState({ report, wanting }: { report: ReportView['report']; wanting: ReturnType<typeof wantingOf> }) {
  const text = useText()
  if (wanting !== null) return <Wanting what={wanting} />
  if (report.error !== null) {
    return (
      <Note tone="red" urgent>
        {failureWords(report.error, text.failure).join(' ')}
      </Note>
    )
  }
  if (report.head === null) return <ProgressBar what={text.reports.reading} done={0} total={0} />
  return <ReportWarnings warnings={report.head.warnings} />
}

/** The rows, and beside them what is behind one of their figures. */
function Figures({ view, place, go, grid }: Placed & { grid: RefObject<HTMLDivElement | null> }) {
  const { head, rows } = view.report
  const { drill } = place
  if (head === null) return null
  const row = drill === null ? undefined : rows[drill.row]
  const close = () => {
    go({ ...place, drill: null }, true)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Split side={row === undefined ? null : PANEL}>
      <ReportSheet ref={grid} view={view} head={head} place={place} go={go} />
      {drill === null || row === undefined ? null : (
        <DrillPanel
          key={`${drill.row} ${drill.column}`}
          head={head}
          row={row}
          at={drill}
          onStep={(next) => go({ ...place, drill: next }, true)}
          onClose={close}
        />
      )}
    </Split>
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
