import { Radio } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './services.module.css'

/** Which agreements count (reading 40): the co-operative's word for all official members, or from a day on those on file. */
export function CountingForm({ listedFrom, onDone }: { listedFrom: CivilDate | null; onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.agreements.counting
  const { today } = useWorkPeriod()
  const [listed, setListed] = useState(listedFrom !== null)
  const [from, setFrom] = useState<CivilDate | null>(listedFrom ?? today)
  const command = useCommand(core.services.countAgreements)
  const save = async () => {
    if (listed && from === null) return
    if ((await command.run({ listedFrom: listed ? from : null })) === null) return
    showDone(say.saved)
    onDone()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.save}
      blocked={listed && from === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <Radio.Group
        aria-label={say.title}
        value={listed ? 'listed' : 'everyMember'}
        onChange={(value) => setListed(value === 'listed')}
      >
        <div className={classes.checks}>
          <Radio value="everyMember" label={say.everyMember} size="sm" data-autofocus />
          <Radio value="listed" label={say.listed} size="sm" />
        </div>
      </Radio.Group>
      {listed ? <DateInput label={say.from} value={from} today={today} onChange={setFrom} /> : null}
      <p className={classes.quiet}>{say.words}</p>
    </FormPanel>
  )
}
