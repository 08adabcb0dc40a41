import { NativeSelect, TextInput } from '@mantine/core'
import type { OfferedForm } from '@shared/contract/periodic-reports'
import { FormId, type RecipientKind, recipientKinds } from '@shared/contract/report-form'
import type { CivilDate } from '@shared/domain/civil-date'
import { type ReportPeriodKind, reportPeriodKinds } from '@shared/domain/report-period'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { pickFile } from '../../../client/desktop'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import classes from './reports.module.css'

type Draft = {
  formId: string
  title: string
  periodKind: ReportPeriodKind
  recipientKind: RecipientKind
  recipient: string
  effectiveFrom: CivilDate | null
  file: File | null
}

/** Takes a template in: a new version of the form that was chosen, or the first of a form with another name. */
export function TakeForm({
  form,
  today,
  onDone,
}: {
  form: OfferedForm | undefined
  today: string
  onDone: () => void
}) {
  const say = useText().periodicReports.take
  const [draft, setDraft] = useState<Draft>({
    formId: form?.formId ?? '',
    title: form?.title ?? '',
    periodKind: form?.periodKind ?? 'halfYear',
    recipientKind: form?.recipientKind ?? 'alliance',
    recipient: form?.recipient ?? '',
    effectiveFrom: today,
    file: null,
  })
  const command = useCommand(core.periodicReports.takeForm)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const { file, effectiveFrom, title, formId, ...rest } = draft
  const isReady = file !== null && effectiveFrom !== null && title.trim() !== '' && FormId.safeParse(formId).success
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isReady ? { ...rest, file, effectiveFrom, title, formId } : null}
      missing={say.missing}
      command={command}
      onDone={({ version, indicators }) => {
        showDone(say.done(version, indicators))
        onDone()
      }}
      onCancel={onDone}
    >
      <div className={classes.buttons} data-autofocus tabIndex={-1}>
        <KeyButton
          label={say.pick}
          icon="folder"
          onPress={() =>
            void pickFile('.xlsx').then((chosen) => (chosen === null ? undefined : change({ file: chosen })))
          }
        />
        {file === null ? null : <span className={classes.quiet}>{say.file(file.name)}</span>}
      </div>
      <TakeFields draft={draft} today={today} change={change} />
    </CommandForm>
  )
}

function TakeFields({ draft, today, change }: { draft: Draft; today: string; change: (part: Partial<Draft>) => void }) {
  const { take: say, kinds, recipients } = useText().periodicReports
  return (
    <>
      <TextInput
        label={say.formId}
        description={say.formIdHint}
        value={draft.formId}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ formId: value })}
      />
      <TextInput
        label={say.name}
        value={draft.title}
        maxLength={300}
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <NativeSelect
        label={say.kind}
        value={draft.periodKind}
        data={reportPeriodKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={({ currentTarget }) =>
          change({ periodKind: reportPeriodKinds.find((one) => one === currentTarget.value) ?? draft.periodKind })
        }
      />
      <NativeSelect
        label={say.to}
        value={draft.recipientKind}
        data={recipientKinds.map((value) => ({ value, label: recipients[value] }))}
        onChange={({ currentTarget }) =>
          change({ recipientKind: recipientKinds.find((one) => one === currentTarget.value) ?? draft.recipientKind })
        }
      />
      <TextInput
        label={say.recipient}
        value={draft.recipient}
        maxLength={200}
        onChange={({ currentTarget: { value } }) => change({ recipient: value })}
      />
      <DateInput
        label={say.from}
        value={draft.effectiveFrom}
        today={today}
        onChange={(on) => change({ effectiveFrom: on })}
      />
    </>
  )
}
