import { TextInput } from '@mantine/core'
import type { OutboxRow } from '@shared/contract/alliance-exchange'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import type { Exchange } from './use-exchange'

/** Asks before a packet is taken out of the outbox, and why. */
export function WithdrawForm({ exchange, packet }: { exchange: Exchange; packet: OutboxRow }) {
  const text = useText()
  const say = text.allianceExchange.withdraw
  const [reason, setReason] = useState('')
  const command = useCommand(core.allianceExchange.withdraw)
  const send = async () => {
    if ((await command.run({ packetId: packet.packetId, reason: reason.trim() })) === null) return
    showDone(say.done)
    exchange.back()
  }
  return (
    <ConfirmPanel
      question={say.question(packet.title)}
      confirmLabel={say.confirm}
      danger
      blocked={reason.trim() === '' ? say.missing : null}
      busy={command.busy}
      onConfirm={() => void send()}
      onCancel={exchange.back}
    >
      <p>{say.words}</p>
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={300}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
