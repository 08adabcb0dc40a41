import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import type { ReportFormProps } from './saved-part'
import { reportsPath } from './reports-path'

export type ReasonFormProps = ReportFormProps & {
  say: { title: string; confirm: string; note: string; done: string }
  call: (input: { id: string; reportId: string; note: string }) => Promise<unknown>
  /** The report is left: the list comes back. */
  leaves?: boolean
}

/** A step that needs its reason: giving back, revising, leaving. */
export function ReasonForm({ report, onDone, say, call, leaves = false }: ReasonFormProps) {
  const { reasonMissing } = useText().periodicReports.report
  const [, navigate] = useLocation()
  const [reason, setReason] = useState('')
  const command = useCommand(call)
  const words = reason.trim()
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={words === '' ? null : { reportId: report.row.reportId, note: words }}
      missing={reasonMissing}
      command={command}
      onDone={() => {
        showDone(say.done)
        if (leaves) navigate(reportsPath())
        else onDone()
      }}
      onCancel={onDone}
    >
      <Textarea
        data-autofocus
        label={say.note}
        value={reason}
        maxLength={500}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
    </CommandForm>
  )
}
