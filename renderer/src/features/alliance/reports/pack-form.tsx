import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone, showFault } from '../../../ui/toast'
import classes from './reports.module.css'
import type { ReportFormProps } from './saved-part'

/** Writes the packet once, and keeps its file where the user says; a sealed key asks for the owner's password the first time. */
export function PackForm({ report, onDone }: ReportFormProps) {
  const text = useText()
  const say = text.periodicReports.report
  const [password, setPassword] = useState('')
  const { reportId, revision } = report.row
  const command = useCommand(core.periodicReports.pack)
  const needsPassword = report.packet === null && report.key?.isSealed === true
  const keep = async () => {
    try {
      const file = await core.periodicReports.packet({ reportId, revision })
      if ((await keepFile(file)) !== null) showDone(say.pack.done(file.name))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    }
    onDone()
  }
  return (
    <CommandForm
      title={say.packet}
      confirm={report.packet === null ? say.pack.action : say.pack.again}
      input={{ reportId, password }}
      missing=""
      command={command}
      onDone={() => void keep()}
      onCancel={onDone}
    >
      <p className={classes.quiet} data-autofocus tabIndex={-1}>
        {report.packet === null
          ? report.scans > 0
            ? say.scans
            : say.packetNone
          : say.packetMade(report.packet.fileName, report.packet.sha256.slice(0, 16))}
      </p>
      {needsPassword ? (
        <TextInput
          type="password"
          data-autofocus
          label={say.password}
          value={password}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setPassword(value)}
        />
      ) : null}
    </CommandForm>
  )
}
