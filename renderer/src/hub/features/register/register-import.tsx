import { useMutation } from '@tanstack/react-query'
import type { cooperatives } from '@shared/contract/hub/cooperatives'
import type { OutputOf } from '@shared/contract/procedure'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef, useState } from 'react'
import { failureWords } from '../../../client/failure-words'
import { hub } from '../../../client/hub-client'
import { pickFile } from '../../../client/desktop'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import classes from './register.module.css'

const ACCEPT = '.xlsx,.csv'

/** A list from Excel: chosen, looked at, and taken in wholly or not at all. */
export function RegisterImport({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.hubRegister.importing
  const today = useToday()
  const [changedOn, setChangedOn] = useState<CivilDate | null>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const check = useMutation({ mutationFn: (file: File) => hub.cooperatives.checkImport({ file }) })
  const command = useCommand(hub.cooperatives.import)
  useEffect(() => choose.current?.focus(), [])
  const file = check.variables
  const plan = check.data
  const isReady = plan !== undefined && plan.faults.length === 0 && plan.added + plan.changed > 0
  const failed = check.error ?? command.error
  const pick = async () => {
    const picked = await pickFile(ACCEPT)
    if (picked !== null) check.mutate(picked)
  }
  const send = async () => {
    if (!isReady || file === undefined || command.busy) return
    const done = await command.run({ file, changedOn })
    if (done === null) return
    showDone(say.done(formatDong(done.added), formatDong(done.changed)))
    onDone()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : plan === undefined ? say.words : plan.faults.length > 0 ? say.faulty : say.nothing}
      busy={command.busy}
      error={failed === null ? null : failureWords(failed, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onDone}
    >
      <p className={classes.blank}>{say.words}</p>
      <div>
        <KeyButton ref={choose} label={say.choose} icon="folder" onPress={() => void pick()} />
      </div>
      {check.isPending ? <ProgressBar what={say.reading} done={0} total={0} /> : null}
      {plan === undefined || file === undefined ? null : <Plan plan={plan} file={file.name} isReady={isReady} />}
      {plan === undefined || plan.changed === 0 ? null : (
        <DateInput label={say.changedOn} value={changedOn} today={today} onChange={setChangedOn} />
      )}
    </FormPanel>
  )
}

type PlanProps = { plan: OutputOf<typeof cooperatives.checkImport>; file: string; isReady: boolean }

/** What a list would do, and what is wrong with it, row by row. */
function Plan({ plan, file, isReady }: PlanProps) {
  const say = useText().hubRegister.importing
  const { faults, ignoredColumns } = plan
  const wrong = say.faults(formatDong(faults.length))
  const counts = [
    say.added(formatDong(plan.added)),
    say.changed(formatDong(plan.changed)),
    say.unchanged(formatDong(plan.unchanged)),
  ].join(', ')
  return (
    <>
      <h3>{say.preview(file)}</h3>
      <Note tone={isReady ? 'green' : 'amber'}>{faults.length === 0 ? counts : `${counts}. ${wrong}.`}</Note>
      {ignoredColumns.length === 0 ? null : <p className={classes.blank}>{say.ignored(ignoredColumns.join(', '))}</p>}
      {faults.length === 0 ? null : (
        <ol className={classes.faults} tabIndex={0} aria-label={wrong}>
          {faults.map((one, at) => (
            <li key={`${one.row} ${one.code} ${at}`}>
              {one.row === null ? null : <b>{say.row(one.row)}: </b>}
              {one.message}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
