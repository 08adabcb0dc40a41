import { useEffect, useMemo, useRef, useState } from 'react'
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
    if (page.file !== null) printFile(page.file, frame.current)
  }
  const print: Action = {
    id: 'reports.print',
    label: say.printPage.print,
    keys: 'Ctrl P',
    place: 'reports',
    icon: 'print',
    blocked: () => blocked ?? (page.file === null ? say.printPage.making : null),
    perform: printNow,
  }
  const toReport: Action = {
    id: 'reports.backToScreen',
    label: view.report.head?.title ?? say.report[view.entry.id].name,
    keys: 'Esc',
    place: 'reports',
    perform: () => go({ ...place, print: false }),
  }
  useActions([print, toReport, ...inMenu(saves)])
  return (
    <Page>
      <PageHeader
        parent={{ label: toReport.label, onOpen: () => go({ ...place, print: false }) }}
        title={say.printPage.title}
        sub={periodWords(place.period ?? work.period, work.calendar, text)}
        actions={page.pages === null ? undefined : <span className={classes.more}>{say.printPage.pages(page.pages)}</span>}
      />
      <SavingNote saving={saving} />
      <Split side={OPTIONS}>
        <div className={classes.paper}>
          {page.error === null ? null : (
            <Note tone="red" urgent>
              {failureWords(page.error, text.failure).join(' ')}
            </Note>
          )}
          {page.progress === null ? null : <ProgressBar what={say.printPage.making} {...page.progress} />}
          {page.file === null ? null : showsPdf() ? (
            <PdfPreview file={page.file} ref={frame} />
          ) : (
            <NoPreview onOpen={printNow} />
          )}
        </div>
        <Sheet
          fill
          padded
          title={say.printPage.options}
          foot={
            <>
              <ActionButton action={print} primary wide size="lg" />
              <ActionButton action={saves.pdf} />
              <ActionButton action={saves.xlsx} />
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

/** The question with the day of signing; the same object while nothing changed, so that the page is not made twice. */
function useSigned(request: ReportRequest | null, signedOn: string | null): ReportRequest | null {
  const key = request === null ? '' : JSON.stringify({ ...request, ...(signedOn === null ? {} : { signedOn }) })
  // The text was written from a request one line above.
  return useMemo(() => (key === '' ? null : (JSON.parse(key) as ReportRequest)), [key])
}

type PrintedPage = { file: File | null; pages: number | null; progress: { done: number; total: number } | null; error: unknown }

/** The report as PDF, made again for every other question; the file before stays in view until the new one is there. */
function usePrintedPage(request: ReportRequest | null): PrintedPage {
  const { state, start } = useTask(makeReportFile)
  const [made, setMade] = useState<{ file: File; pages: number | null } | null>(null)
  useEffect(() => {
    if (request === null) return
    let current = true
    void (async () => {
      const result = await start({ ...request, format: 'pdf' })
      if (result === null || !current) return
      const pages = pdfPages(new Uint8Array(await result.file.arrayBuffer()))
      if (current) setMade({ file: result.file, pages })
    })()
    return () => {
      current = false
    }
  }, [request, start])
  return {
    file: request === null ? null : (made?.file ?? null),
    pages: request === null ? null : (made?.pages ?? null),
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
