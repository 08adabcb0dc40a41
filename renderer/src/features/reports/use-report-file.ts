import type { ReportFormat, ReportRequest } from '@shared/contract/report'
import { useState } from 'react'
import { core } from '../../client/client'
import { keepFile } from '../../client/desktop'
import { type TaskCall, type TaskState, useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'

/** Makes a whole report into a file; one function for all renders, so that a task under way is not begun anew. */
export const makeReportFile: TaskCall<ReportRequest & { format: ReportFormat }, { file: File }> = (input, options) =>
  core.reports.file(input, options)

export type ReportSaving = {
  state: TaskState<{ file: File }>
  /** What is being made or was made last. */
  format: ReportFormat
  /** Makes the file and lets the user say where to keep it. */
  save: (format: ReportFormat) => void
  stop: () => void
}

/** Saving a report as a file, with progress and a stop; nothing happens while there is nothing to ask for. */
export function useReportFile(request: ReportRequest | null): ReportSaving {
  const say = useText().reports
  const { state, start, stop } = useTask(makeReportFile)
  const [format, setFormat] = useState<ReportFormat>('pdf')
  const run = async (asked: ReportRequest, as: ReportFormat) => {
    const made = await start({ ...asked, format: as })
    if (made === null) return
    const kept = await keepFile(made.file)
    if (kept !== null) showDone(kept === '' ? say.downloaded(made.file.name) : say.saved(kept))
  }
  const save = (as: ReportFormat) => {
    if (request === null) return
    setFormat(as)
    void run(request, as)
  }
  return { state, format, save, stop }
}
