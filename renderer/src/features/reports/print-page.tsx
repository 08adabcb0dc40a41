import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { ReportRequest } from '@shared/contract/report'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { ActionMenu } from '../../actions/action-menu'
import { useActions } from '../../actions/actions-context'
import { hasDesktop, showPdf } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { periodWords } from '../../ui/period-words'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import { NoPreview, PdfPreview, showsPdf } from './pdf-preview'
import { pdfPages } from './pdf-pages'
import { PrintChecks } from './print-checks'
import { PrintOptions } from './print-options'
import { isFault } from './report-checks'
import type { ReportPlace } from './report-place'
import classes from './reports.module.css'
import type { GoTo } from './reports-page'
import { SavingNote } from './saving-note'
import { inMenu, useSaveActions } from './use-report-actions'
import { useReportChecks } from './use-report-checks'
import { makeReportFile, useReportFile } from './use-report-file'
import { useReportView, wantingOf } from './use-report-view'

const OPTIONS = 360

/** The printed page beside its options. What is shown is the file that is printed; changing an option makes it anew. */
export function PrintPage({ place, go }: { place: ReportPlace; go: GoTo }) {
  const text = useText()
  const say = text.reports
  const work = useWorkPeriod()
  const frame = useRef<HTMLIFrameElement>(null)
  const view = useReportView(place)
  const request = useSigned(view.request, place.signedOn)
  const page = usePrintedPage(request)
  const checks = useReportChecks(view)
  const saving = useReportFile(request)
  const wanting = wantingOf(view, place)
  const faulty = checks.some(isFault) ? say.check.failed : null
  const blocked = wanting === null ? faulty : say.blockedNoScope[wanting]
  const saves = useSaveActions(saving, blocked)
  const printNow = () => {
    if (page.made !== null) printFile(page.made.file, frame.current)
  }
  const print = usePrintNow(blocked ?? (page.made === null ? say.printPage.making : null), printNow)
  const title = view.report.head?.title ?? say.report[view.entry.id].name
  const back = () => go({ ...place, print: false })
  useActions([
    print,
    { id: 'reports.backToScreen', label: title, keys: 'Esc', place: 'reports', perform: back },
    ...inMenu(saves),
  ])
  return (
    <Page>
      <PageHeader
        parent={{ label: title, onOpen: back }}
        title={say.printPage.title}
        sub={periodWords(place.period ?? work.period, work.calendar, text)}
        actions={<PageCount made={page.made} />}
      />
      <SavingNote saving={saving} />
      <Split side={OPTIONS}>
        <Paper page={page} frame={frame} onOpenApart={printNow} />
        <Sheet
          fill
          padded
          title={say.printPage.options}
          foot={
            <>
              <ActionButton action={print} primary wide size="lg" />
              <ActionButton action={saves.pdf} size="sm" />
              <ActionButton action={saves.xlsx} size="sm" />
              <ActionMenu label={say.others} actions={[saves.csv, saves.json]} />
            </>
          }
        >
          <PrintOptions entry={view.entry} place={place} onChange={(next) => go(next, true)} />
          <PrintChecks view={view} checks={checks} />
        </Sheet>
      </Split>
    </Page>
  )
}

function usePrintNow(blocked: string | null, perform: () => void): Action {
  const say = useText().reports.printPage
  return {
    id: 'reports.print',
    label: say.print,
    keys: 'Ctrl P',
    place: 'reports',
    icon: 'print',
    blocked: () => blocked,
    perform,
  }
}

function PageCount({ made }: { made: MadePage | null }) {
  const say = useText().reports.printPage
  return made === null || made.pages === null ? null : <span className={classes.more}>{say.pages(made.pages)}</span>
}

type PaperProps = { page: PrintedPage; frame: RefObject<HTMLIFrameElement | null>; onOpenApart: () => void }

/** The pages themselves where they can be shown, the way to them where not, and how far their making has come. */
function Paper({ page, frame, onOpenApart }: PaperProps) {
  const text = useText()
  const { made, progress, error } = page
  return (
    <div className={classes.paper}>
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      {progress === null ? null : <ProgressBar what={text.reports.printPage.making} {...progress} />}
      {made === null ? null : showsPdf() ? (
        <PdfPreview address={made.address} ref={frame} />
      ) : (
        <NoPreview onOpen={onOpenApart} />
      )}
    </div>
  )
}

/** The question with the day of signing; the same object while nothing changed, so that the page is not made twice. */
function useSigned(request: ReportRequest | null, signedOn: string | null): ReportRequest | null {
  const key = request === null ? '' : JSON.stringify({ ...request, ...(signedOn === null ? {} : { signedOn }) })
  // The text was written from a request one line above.
  return useMemo(() => (key === '' ? null : (JSON.parse(key) as ReportRequest)), [key])
}

/** A file that was made, the address it is shown at, and how many pages it has. */
type MadePage = { file: File; address: string; pages: number | null }

type PrintedPage = { made: MadePage | null; progress: { done: number; total: number } | null; error: unknown }

/** The report as PDF, made again for every other question; the file before stays in view until the new one is there. */
function usePrintedPage(request: ReportRequest | null): PrintedPage {
  const { state, start } = useTask(makeReportFile)
  const [made, setMade] = useState<MadePage | null>(null)
  useEffect(() => {
    if (request === null) return
    let current = true
    const make = async () => {
      const result = await start({ ...request, format: 'pdf' })
      if (result === null || !current) return
      const pages = pdfPages(new Uint8Array(await result.file.arrayBuffer()))
      if (current) setMade({ file: result.file, address: URL.createObjectURL(result.file), pages })
    }
    void make()
    return () => {
      current = false
    }
  }, [request, start])
  useEffect(() => () => (made === null ? undefined : URL.revokeObjectURL(made.address)), [made])
  return {
    made: request === null ? null : made,
    progress: state.status === 'running' ? (state.progress ?? { done: 0, total: 0 }) : null,
    error: state.status === 'failed' ? state.error : null,
  }
}

/** Prints the very file that is shown: from its frame, or where it cannot be shown from the window that opens with it. */
function printFile(file: File, frame: HTMLIFrameElement | null): void {
  if (!hasDesktop() && frame?.contentWindow) {
    frame.contentWindow.focus()
    frame.contentWindow.print()
  } else void showPdf(file)
}
