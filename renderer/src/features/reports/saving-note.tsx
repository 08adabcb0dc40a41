import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import type { ReportSaving } from './use-report-file'

/** How far a report has come on its way into a file, with a stop; why it could not be made. */
export function SavingNote({ saving }: { saving: ReportSaving }) {
  const text = useText()
  const { state, format, stop } = saving
  if (state.status === 'running') {
    const { done, total } = state.progress ?? { done: 0, total: 0 }
    return <ProgressBar what={text.reports.making[format]} done={done} total={total} onStop={stop} />
  }
  if (state.status !== 'failed') return null
  return (
    <Note tone="red" urgent>
      {failureWords(state.error, text.failure).join(' ')}
    </Note>
  )
}
