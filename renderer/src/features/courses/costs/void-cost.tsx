import { TextInput } from '@mantine/core'
import type { CostRow } from '@shared/contract/training-costs'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'

/** A wrong cost is made void with its reason; it stays to be read. */
export function VoidCost({ cost, onDone }: { cost: CostRow; onDone: () => void }) {
  const say = useText().courseCosts.void
  const [reason, setReason] = useState('')
  const command = useCommand(core.trainingCosts.void)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={reason.trim() === '' ? null : { costId: cost.costId, reason: reason.trim() }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <Note>{say.what(cost.description, formatDong(cost.amount))}</Note>
      <TextInput
        data-autofocus
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </CommandForm>
  )
}
