import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { type ReportPeriodKind, reportPeriodKinds } from '@shared/domain/report-period'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { pickFile } from '../../../client/desktop'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { HubFormRow } from './down-items'
import classes from './downward.module.css'
import { itemKey, newEnding } from './item-key'

type Typed = {
  title: string
  periodKind: ReportPeriodKind
  effectiveFrom: CivilDate | null
  dueDays: string
  /** Codes of indicators, parted by blanks or line ends. */
  codes: string
  file: File | null
}

/** A form of the alliance, or the next version of one: the reports made before keep theirs. */
export function FormOfAlliancePanel({ form, onDone }: { form: HubFormRow | null; onDone: () => void }) {
  const { hubDownward } = useText()
  const say = hubDownward.form
  const today = useToday()
  const [ending] = useState(newEnding)
  const [typed, setTyped] = useState<Typed>({
    title: form?.title ?? '',
    periodKind: form?.periodKind ?? 'halfYear',
    effectiveFrom: today,
    dueDays: String(form?.dueDays ?? 20),
    codes: form?.indicators.join('\n') ?? '',
    file: null,
  })
  const { title, periodKind, effectiveFrom, dueDays, codes, file } = typed
  const command = useCommand(hub.forms.save)
  const version = (form?.version ?? 0) + 1
  const isWhole = title.trim() !== '' && effectiveFrom !== null && /^\d{1,3}$/.test(dueDays)
  return (
    <CommandForm
      title={form === null ? say.titleNew : say.titleNext(form.title, version)}
      confirm={hubDownward.keep}
      input={
        isWhole
          ? {
              form: {
                formId: form?.formId ?? itemKey(title, ending),
                version,
                title,
                periodKind,
                effectiveFrom,
                dueDays: Number(dueDays),
                indicators: codes.split(/\s+/).filter((code) => code !== ''),
              },
              ...(file === null ? {} : { file }),
            }
          : null
      }
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(hubDownward.kept)
        onDone()
      }}
      onCancel={onDone}
    >
      <FormFields typed={typed} change={(part) => setTyped({ ...typed, ...part })} />
    </CommandForm>
  )
}

type FieldsProps = { typed: Typed; change: (part: Partial<Typed>) => void }

function FormFields({ typed, change }: FieldsProps) {
  const say = useText().hubDownward.form
  const today = useToday()
  const { title, periodKind, effectiveFrom, dueDays, codes, file } = typed
  const pick = async () => {
    const picked = await pickFile('.xlsx')
    if (picked !== null) change({ file: picked })
  }
  return (
    <>
      <TextInput
        label={say.title}
        data-autofocus
        value={title}
        maxLength={300}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.periodKind}
        value={periodKind}
        data={reportPeriodKinds.map((value) => ({ value, label: say.kinds[value] }))}
        onChange={(event) =>
          change({ periodKind: reportPeriodKinds.find((one) => one === event.currentTarget.value) ?? periodKind })
        }
      />
      <DateInput
        label={say.effectiveFrom}
        value={effectiveFrom}
        today={today}
        onChange={(day) => change({ effectiveFrom: day })}
      />
      <TextInput
        label={say.dueDays}
        inputMode="numeric"
        value={dueDays}
        maxLength={3}
        onChange={(event) => change({ dueDays: event.currentTarget.value })}
      />
      <Textarea
        label={say.indicators}
        minRows={3}
        value={codes}
        onChange={(event) => change({ codes: event.currentTarget.value })}
      />
      <div>
        <KeyButton label={say.template} icon="file" onPress={() => void pick()} />
      </div>
      <p className={classes.quiet}>{file === null ? say.templateWords : say.templateChosen(file.name)}</p>
    </>
  )
}
