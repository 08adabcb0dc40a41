import { NativeSelect, TextInput } from '@mantine/core'
import type { OutboxRow } from '@shared/contract/alliance-exchange'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import type { Exchange } from './use-exchange'
import classes from './exchange.module.css'

type Way = 'stick' | 'email'

/** Keeps a packet's file where the user says, and writes down that it was handed over. */
export function HandOverForm({ exchange, packet }: { exchange: Exchange; packet: OutboxRow }) {
  const text = useText()
  const say = text.allianceExchange.handOver
  const { today, back } = exchange
  const [way, setWay] = useState<Way>('stick')
  const [on, setOn] = useState<CivilDate | null>(today)
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<unknown>(null)
  const [isSaving, setSaving] = useState(false)
  const command = useCommand(core.allianceExchange.handOver)
  const wrong = failure ?? command.error
  const confirm = async () => {
    if (on === null || isSaving) return
    setSaving(true)
    try {
      const { packetId } = packet
      const kept = await keepFile(await core.allianceExchange.file({ packetId }))
      if (kept === null || (await command.run({ packetId, way, handedOn: on, note })) === null) return
      showDone(say.done)
      back()
    } catch (error) {
      setFailure(error)
    } finally {
      setSaving(false)
    }
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={on === null ? say.missing : null}
      busy={isSaving}
      error={wrong === null ? null : failureWords(wrong, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={back}
    >
      <p className={classes.quiet}>{say.words}</p>
      <NativeSelect
        data-autofocus
        label={say.way}
        value={way}
        data={(['stick', 'email'] as const).map((value) => ({ value, label: text.allianceExchange.way[value] }))}
        onChange={({ currentTarget: { value } }) => setWay(value === 'email' ? 'email' : 'stick')}
      />
      <DateInput label={say.on} value={on} today={today} onChange={setOn} />
      <TextInput
        label={say.note}
        value={note}
        maxLength={300}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
    </FormPanel>
  )
}
