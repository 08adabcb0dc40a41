import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { keptOf, type ReportFormProps } from './saved-part'

/** Says of declared figures that there are none, and why: one reason for all that are empty, or each its own. */
export function NoFiguresForm({ report, onDone }: ReportFormProps) {
  const say = useText().periodicReports.report.none
  const [all, setAll] = useState('')
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const command = useCommand(core.periodicReports.save)
  const given = report.missing.flatMap((code) => {
    const reason = (own[code] ?? '').trim() || all.trim()
    return reason === '' ? [] : [{ code, reason }]
  })
  const kept = report.noFigures.filter(({ code }) => !given.some((one) => one.code === code))
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={given.length === 0 ? null : { ...keptOf(report), noFigures: [...kept, ...given] }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.all}
        value={all}
        maxLength={500}
        onChange={({ currentTarget: { value } }) => setAll(value)}
      />
      {report.missing.map((code) => (
        <TextInput
          key={code}
          label={report.lines.find((line) => line.code === code)?.name ?? code}
          value={own[code] ?? ''}
          placeholder={all}
          maxLength={500}
          onChange={({ currentTarget: { value } }) => setOwn((before) => ({ ...before, [code]: value }))}
        />
      ))}
    </CommandForm>
  )
}
