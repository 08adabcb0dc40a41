import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Cooperative } from '@shared/contract/hub/cooperatives'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import classes from './register.module.css'

export type KeyPanelProps = { cooperative: Cooperative; onSaved: () => void; onCancel: () => void }

type KeyForm = { fingerprint: string; paper: string; registeredOn: CivilDate | null }

/** Registers a key: its fingerprint is typed from the signed paper. */
export function KeyPanel({ cooperative, onSaved, onCancel }: KeyPanelProps) {
  const { key: say, keySaved } = useText().hubRegister
  const today = useToday()
  const { cooperativeId } = cooperative
  const { form, change, clear } = useKeptForm<KeyForm>(`hub.key ${cooperativeId}`, {
    fingerprint: '',
    paper: '',
    registeredOn: today,
  })
  const command = useCommand(hub.keys.register)
  const { fingerprint, paper, registeredOn } = form
  const isWhole = fingerprint.trim() !== '' && paper.trim() !== '' && registeredOn !== null
  return (
    <CommandForm
      title={say.title(cooperative.name)}
      confirm={say.confirm}
      input={isWhole ? { cooperativeId, fingerprint, paper, registeredOn } : null}
      missing={say.missing}
      command={command}
      onDone={(done) => {
        clear()
        showDone(keySaved(done.fingerprint))
        onSaved()
      }}
      onCancel={onCancel}
    >
      <p className={classes.blank}>{say.words}</p>
      <TextInput
        label={say.fingerprint}
        data-autofocus
        value={fingerprint}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ fingerprint: event.currentTarget.value })}
      />
      <TextInput
        label={say.paper}
        value={paper}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ paper: event.currentTarget.value })}
      />
      <DateInput
        label={say.registeredOn}
        value={registeredOn}
        today={today}
        max={today}
        onChange={(day) => change({ registeredOn: day })}
      />
    </CommandForm>
  )
}

/** Takes packets by a key no more from a day on. */
export function WithdrawPanel({ cooperative, onSaved, onCancel }: KeyPanelProps) {
  const { key: say, keyGone } = useText().hubRegister
  const today = useToday()
  const { cooperativeId } = cooperative
  const keys = useQuery(hubApi.keys.list.queryOptions({ input: { cooperativeId } })).data?.keys
  const inUse = (keys ?? []).filter(({ withdrawnOn }) => withdrawnOn === null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [withdrawnOn, setWithdrawnOn] = useState<CivilDate | null>(today)
  const command = useCommand(hub.keys.withdraw)
  const fingerprint = inUse.find((key) => key.fingerprint === chosen)?.fingerprint ?? inUse[0]?.fingerprint
  const isWhole = fingerprint !== undefined && reason.trim() !== '' && withdrawnOn !== null
  return (
    <CommandForm
      title={say.goneTitle(cooperative.name)}
      confirm={say.goneConfirm}
      input={isWhole ? { fingerprint, withdrawnOn, reason } : null}
      missing={fingerprint === undefined ? say.none : say.goneMissing}
      command={command}
      onDone={() => {
        showDone(keyGone)
        onSaved()
      }}
      onCancel={onCancel}
    >
      <p className={classes.blank}>{inUse.length === 0 && keys !== undefined ? say.none : say.goneWords}</p>
      <NativeSelect
        label={say.which}
        value={fingerprint ?? ''}
        data={inUse.map((key) => key.fingerprint)}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <TextInput
        label={say.reason}
        data-autofocus
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DateInput label={say.withdrawnOn} value={withdrawnOn} today={today} max={today} onChange={setWithdrawnOn} />
    </CommandForm>
  )
}
