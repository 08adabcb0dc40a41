import { NativeSelect, TextInput } from '@mantine/core'
import type { OfferedForm } from '@shared/contract/periodic-reports'
import type { DueRule } from '@shared/contract/report-form'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'

const rules = ['daysAfter', 'registration', 'none'] as const

/** When reports of a form are due: the alliance's own days. */
export function DueForm({ form, onDone }: { form: OfferedForm; onDone: () => void }) {
  const say = useText().periodicReports.setDue
  const [rule, setRule] = useState<DueRule['rule']>(form.due.rule)
  const [days, setDays] = useState(String(form.due.days))
  const command = useCommand(core.periodicReports.setDue)
  const count = /^\d{1,3}$/.test(days) && Number(days) <= 366 ? Number(days) : null
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={count === null ? null : { formId: form.formId, due: { rule, days: count, parts: form.due.parts } }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <NativeSelect
        data-autofocus
        label={say.rule}
        value={rule}
        data={rules.map((one) => ({ value: one, label: say[one] }))}
        onChange={({ currentTarget }) => setRule(rules.find((one) => one === currentTarget.value) ?? rule)}
      />
      {rule === 'daysAfter' ? (
        <TextInput
          label={say.days}
          value={days}
          inputMode="numeric"
          maxLength={3}
          onChange={({ currentTarget: { value } }) => setDays(value)}
        />
      ) : null}
    </CommandForm>
  )
}
