import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { showDone, showFault } from '../../../ui/toast'
import classes from './rollup.module.css'

/** Signs a period's roll-up for the alliance above, and gives the packets that were made before as files. */
export function PacketUpPanel({ periodKey, onCancel }: { periodKey: string; onCancel: () => void }) {
  const text = useText()
  const say = text.hubRollUp.packet
  const [name, setName] = useState('')
  const [taxCode, setTaxCode] = useState('')
  const command = useCommand(hub.rollUps.makePacket)
  const packets = useQuery(hubApi.rollUps.packets.queryOptions({ input: {} })).data?.packets ?? []
  const ofPeriod = packets.filter((one) => one.periodKey === periodKey)
  const isOpenToAll = name.trim() === '' && taxCode.trim() === ''
  const isWhole = isOpenToAll || (name.trim() !== '' && taxCode.trim() !== '')
  const keep = async (packetId: string) => {
    try {
      const file = await hub.rollUps.packet({ packetId })
      if ((await keepFile(file)) !== null) showDone(text.hubRollUp.exported(file.name))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    }
  }
  return (
    <CommandForm
      title={say.title(periodKey)}
      confirm={say.confirm}
      input={isWhole ? { periodKey, recipient: isOpenToAll ? null : { name, taxCode } } : null}
      missing={say.missing}
      command={command}
      onDone={({ packetId }) => {
        showDone(say.made)
        void keep(packetId)
      }}
      onCancel={onCancel}
    >
      <p className={classes.quiet}>{say.words}</p>
      <TextInput
        label={say.name}
        data-autofocus
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say.taxCode}
        value={taxCode}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => setTaxCode(event.currentTarget.value)}
      />
      <h3>{say.list}</h3>
      {ofPeriod.length === 0 ? <p className={classes.quiet}>{say.none}</p> : null}
      <ul className={classes.packets}>
        {ofPeriod.map(({ packetId, madeAt, size }) => (
          <li key={packetId}>
            <span>{say.line(momentText(madeAt), formatDong(Math.ceil(size / 1024)))}</span>
            <KeyButton size="sm" label={say.save} icon="file" onPress={() => void keep(packetId)} />
          </li>
        ))}
      </ul>
    </CommandForm>
  )
}
