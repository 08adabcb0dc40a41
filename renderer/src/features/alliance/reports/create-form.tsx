import { NativeSelect } from '@mantine/core'
import type { OfferedForm } from '@shared/contract/periodic-reports'
import { type ReportPeriodKind, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { periodWords } from '@shared/text/periodic-reports'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import classes from './reports.module.css'
import { reportsPath } from './reports-path'

export type CreateFormProps = {
  forms: readonly OfferedForm[]
  today: string
  formId: string | null
  periodKey: string | null
  onDone: () => void
}

const PARTS: Readonly<Record<ReportPeriodKind, readonly number[]>> = {
  quarter: [4, 3, 2, 1],
  halfYear: [2, 1],
  year: [0],
  registrationYear: [0],
  survey: [0],
}

/** Begins a report: the form, and a period of its kind that has begun. */
export function CreateForm({ forms, today, formId, periodKey, onDone }: CreateFormProps) {
  const say = useText().periodicReports
  const [, navigate] = useLocation()
  const [chosenForm, setForm] = useState(formId ?? forms[0]?.formId ?? '')
  const form = forms.find((one) => one.formId === chosenForm)
  const [chosenPeriod, setPeriod] = useState(periodKey)
  const periods = form === undefined ? [] : periodsOf(form.periodKind, today)
  const period =
    periods.find(({ key }) => key === chosenPeriod) ?? periods.find(({ key }) => key === form?.lastPeriod.key)
  const command = useCommand(core.periodicReports.create)
  return (
    <CommandForm
      title={say.create.title}
      confirm={say.create.confirm}
      input={form === undefined || period === undefined ? null : { formId: form.formId, periodKey: period.key }}
      missing={say.create.missing}
      command={command}
      onDone={({ reportId }) => {
        showDone(say.create.done)
        navigate(reportsPath(reportId))
      }}
      onCancel={onDone}
    >
      <NativeSelect
        data-autofocus
        label={say.create.form}
        value={chosenForm}
        data={forms.map((one) => ({ value: one.formId, label: one.title }))}
        onChange={({ currentTarget }) => setForm(currentTarget.value)}
      />
      <NativeSelect
        label={say.create.period}
        value={period?.key ?? ''}
        data={periods.map((one) => ({ value: one.key, label: periodWords(one) }))}
        onChange={({ currentTarget }) => setPeriod(currentTarget.value)}
      />
      {form === undefined ? null : (
        <>
          {form.isDraft ? <Note tone="amber">{say.report.draftNote}</Note> : null}
          <p className={classes.quiet}>{form.basis}</p>
          <p className={classes.quiet}>{say.create.version(form.version)}</p>
        </>
      )}
    </CommandForm>
  )
}

/** How many years back a report may be made up for. */
const YEARS_BACK = 5

/** Periods that have begun, of this year and some before, the latest first. */
function periodsOf(kind: ReportPeriodKind, today: string) {
  const year = Number(today.slice(0, 4))
  return Array.from({ length: YEARS_BACK + 2 }, (_, at) => year + 1 - at).flatMap((one) =>
    PARTS[kind].flatMap((part) => {
      const period = reportPeriodOf(reportPeriodKey(kind, one, part))
      return period === null || period.from > today ? [] : [period]
    }),
  )
}
