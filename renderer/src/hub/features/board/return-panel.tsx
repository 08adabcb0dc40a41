import type { Remark, ReportPlace } from '@shared/contract/hub/reports'
import { failureWords } from '../../../client/failure-words'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import classes from './board.module.css'
import type { FoundReport } from './report-page'

export type ReturnPanelProps = {
  place: ReportPlace
  found: FoundReport
  remarks: readonly Remark[]
  onDone: () => void
  onClose: () => void
}

/** Sends a report back with what was remarked. */
export function ReturnPanel({ place, found, remarks, onDone, onClose }: ReturnPanelProps) {
  const text = useText()
  const say = text.hubReport
  const command = useCommand(hub.answers.return)
  const send = async () => {
    const done = await command.run({ ...place, remarks: [...remarks] })
    if (done === null) return
    showDone(say.returned(done.number))
    onDone()
    onClose()
  }
  return (
    <ConfirmPanel
      question={say.returnTitle(found.report.cooperative.name)}
      confirmLabel={say.action.return}
      busy={command.busy}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <p>{say.returnWords}</p>
      <RemarkList remarks={remarks} found={found} />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}

/** Remarks, each with what it is about. */
export function RemarkList({ remarks, found }: { remarks: readonly Remark[]; found: FoundReport }) {
  const say = useText().hubReport
  return (
    <ul className={classes.list}>
      {remarks.map(({ code, text }) => (
        <li key={code ?? ''}>
          <b>{code === null ? say.wholeReport : (found.names[code]?.name ?? code)}</b>: {text}
        </li>
      ))}
    </ul>
  )
}
