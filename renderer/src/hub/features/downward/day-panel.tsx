import { NativeSelect } from '@mantine/core'
import { type CivilDate, addDays } from '@shared/domain/civil-date'
import { reportPeriodKey, type ReportPeriodKind, reportPeriodOf } from '@shared/domain/report-period'
import { periodName } from '@shared/text/hub/period-name'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { Forms, HubFormRow } from './down-items'

export type DayPanelProps = { day: Forms['calendar'][number] | null; forms: Forms; onDone: () => void }

const PARTS: Readonly<Record<ReportPeriodKind, readonly number[]>> = {
  quarter: [1, 2, 3, 4],
  halfYear: [1, 2],
  year: [1],
  registrationYear: [1],
  survey: [1],
}

/** The periods of a form around a year, the newest first. */
function periodsOf({ periodKind }: HubFormRow, year: number): string[] {
  return [year + 1, year, year - 1].flatMap((one) =>
    PARTS[periodKind].map((part) => reportPeriodKey(periodKind, one, part)).toReversed(),
  )
}

/** The day a form of a period is due. */
export function DayPanel({ day, forms, onDone }: DayPanelProps) {
  const { hubDownward } = useText()
  const say = hubDownward.day
  const today = useToday()
  const [formId, setFormId] = useState(day?.formId ?? forms.forms[0]?.formId ?? '')
  const form = forms.forms.find((one) => one.formId === formId)
  const periods = form === undefined ? [] : periodsOf(form, Number(today.slice(0, 4)))
  const over = periods.find((key) => (reportPeriodOf(key)?.to ?? '') < today)
  const [chosen, setChosen] = useState(day?.periodKey ?? null)
  const periodKey = periods.find((key) => key === chosen) ?? over ?? periods[0]
  const [typed, setTyped] = useState<CivilDate | null>(day?.dueOn ?? null)
  const end = periodKey === undefined ? undefined : reportPeriodOf(periodKey)?.to
  const proposal = form === undefined || end === undefined ? null : addDays(end, form.dueDays)
  const dueOn = typed ?? proposal
  const command = useCommand(hub.forms.setDay)
  const isWhole = form !== undefined && periodKey !== undefined && dueOn !== null
  return (
    <CommandForm
      title={say.title}
      confirm={hubDownward.keep}
      input={
        isWhole
          ? {
              entry: {
                entryId: day?.entryId ?? `${formId.slice(0, 45)}-${periodKey.toLowerCase()}`,
                title: form.title,
                formId,
                periodKey,
                dueOn,
              },
            }
          : null
      }
      missing={forms.forms.length === 0 ? say.noForms : say.missing}
      command={command}
      onDone={() => {
        showDone(hubDownward.kept)
        onDone()
      }}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.form}
        data-autofocus
        value={formId}
        data={[...new Map(forms.forms.map((one) => [one.formId, one.title]))].map(([value, label]) => ({
          value,
          label,
        }))}
        onChange={(event) => setFormId(event.currentTarget.value)}
      />
      <NativeSelect
        label={say.period}
        value={periodKey ?? ''}
        data={periods.map((value) => ({ value, label: periodName(value) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <DateInput label={say.dueOn} value={typed} proposal={proposal} today={today} onChange={setTyped} />
    </CommandForm>
  )
}
