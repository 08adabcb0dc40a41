import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { core } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import type { Exchange } from './use-exchange'

/** Where packets go over HTTPS, and whether they do. */
export function LineForm({ exchange: { state, back } }: { exchange: Exchange }) {
  const say = useText().allianceExchange.line
  const alliance = state?.alliance ?? null
  const [address, setAddress] = useState(alliance?.address || alliance?.offered || '')
  const [pin, setPin] = useState(alliance?.pin ?? '')
  const [isOn, setOn] = useState(alliance?.isOn ?? false)
  const [password, setPassword] = useState('')
  const command = useCommand(core.allianceExchange.setLine)
  const isAddress = URL.canParse(address.trim()) && address.trim().startsWith('https://')
  const isWhole = isAddress || (address.trim() === '' && !isOn)
  return (
    <CommandForm
      title={say.change}
      confirm={say.confirm}
      input={isWhole ? { address: address.trim(), pin: pin.trim(), isOn, password: isOn ? password : '' } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        back()
      }}
      onCancel={back}
    >
      <TextInput
        data-autofocus
        label={say.address}
        description={alliance === null || alliance.offered === '' ? undefined : say.offered(alliance.offered)}
        value={address}
        maxLength={500}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setAddress(value)}
      />
      <TextInput
        label={say.pin}
        description={say.pinHint}
        value={pin}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setPin(value)}
      />
      <Checkbox label={say.isOn} checked={isOn} onChange={({ currentTarget: { checked } }) => setOn(checked)} />
      {isOn && state?.key?.isSealed === true ? (
        <TextInput
          type="password"
          label={say.password}
          value={password}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setPassword(value)}
        />
      ) : null}
    </CommandForm>
  )
}
