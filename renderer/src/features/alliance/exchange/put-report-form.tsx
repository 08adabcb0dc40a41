import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { reportPeriodOf } from '@shared/domain/report-period'
import { periodWords } from '@shared/text/periodic-reports'
import { useState } from 'react'
import { api, core } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import type { Exchange } from './use-exchange'
import classes from './exchange.module.css'

/** Signs an approved report and puts it in the outbox: of those that are not there yet. */
export function PutReportForm({ exchange: { rows, state, back } }: { exchange: Exchange }) {
  const say = useText().allianceExchange.putReport
  const [chosen, setChosen] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const { data } = useQuery(api.periodicReports.list.queryOptions({ input: {} }))
  const command = useCommand(core.allianceExchange.putReport)
  const offered = (data?.reports ?? []).filter(
    (one) =>
      (one.state === 'approved' || one.state === 'sent') &&
      !rows.some(({ reportId, revision }) => reportId === one.reportId && revision === one.revision),
  )
  const reportId = chosen ?? offered[0]?.reportId ?? null
  const hasKey = state !== undefined && state.key !== null
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={reportId === null || !hasKey ? null : { reportId, password }}
      missing={hasKey ? say.none : say.noKey}
      command={command}
      onDone={() => {
        showDone(say.done)
        back()
      }}
      onCancel={back}
    >
      {/* Which reports there are may be told after the form stands: the keyboard is in it from the start. */}
      <p className={classes.quiet} tabIndex={-1} data-autofocus>
        {say.words}
      </p>
      {data !== undefined && offered.length === 0 ? (
        <Note tone="amber">{say.none}</Note>
      ) : (
        <NativeSelect
          label={say.report}
          value={reportId ?? ''}
          data={offered.map(({ reportId: value, title, number, period }) => {
            const known = reportPeriodOf(period.key)
            return { value, label: say.line(title, known === null ? period.key : periodWords(known), number) }
          })}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        />
      )}
      {state?.key?.isSealed === true ? (
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
