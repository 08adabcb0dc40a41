import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type DraftContent, draftKinds } from '@shared/contract/supervisor-drafts'
import { addressees } from '@shared/contract/supervision/findings'
import type { CivilDate } from '@shared/domain/civil-date'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { partsOf } from './empty-draft'

export type DraftFieldsProps = {
  form: DraftContent
  change: (part: Partial<DraftContent>) => void
  today: CivilDate
}

/** The fields of a draft; its kind says which. */
export function DraftFields({ form, change, today }: DraftFieldsProps) {
  const text = useText()
  const say = text.supervisionPrivate.draft
  return (
    <>
      <NativeSelect
        label={say.kind}
        value={form.kind}
        data={draftKinds.map((value) => ({ value, label: text.supervisionPrivate.drafts.kind[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = draftKinds.find((one) => one === value) ?? 'note'
          if (kind !== form.kind) change({ kind, ...partsOf(kind, today) })
        }}
      />
      <TextInput
        label={say.name}
        value={form.title}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {form.report === null ? (
        <LongText label={say.text} value={form.text} rows={6} onChange={(words) => change({ text: words })} />
      ) : (
        <ReportFields form={form} change={change} />
      )}
      {form.finding === null ? null : <FindingFields form={form} change={change} today={today} />}
    </>
  )
}

type LongTextProps = { label: string; value: string; rows?: number; onChange: (value: string) => void }

function LongText({ label, value, rows = 3, onChange }: LongTextProps) {
  return (
    <Textarea
      label={label}
      value={value}
      maxLength={20_000}
      autosize
      minRows={rows}
      maxRows={14}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function ReportFields({ form: { report }, change }: Omit<DraftFieldsProps, 'today'>) {
  const say = useText().supervisionPrivate.draft
  if (report === null) return null
  const part = (given: Partial<typeof report>) => change({ report: { ...report, ...given } })
  return (
    <>
      <TextInput
        label={say.year}
        value={String(report.year)}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => part({ year: Number(value.replace(/\D/g, '')) })}
      />
      <LongText label={say.assessment} value={report.assessment} onChange={(assessment) => part({ assessment })} />
      <LongText
        label={say.recommendations}
        value={report.recommendations}
        onChange={(recommendations) => part({ recommendations })}
      />
      <LongText label={say.nextYear} value={report.nextYear} onChange={(nextYear) => part({ nextYear })} />
    </>
  )
}

function FindingFields({ form: { finding }, change, today }: DraftFieldsProps) {
  const text = useText()
  const say = text.supervisionPrivate.draft
  if (finding === null) return null
  const part = (given: Partial<typeof finding>) => change({ finding: { ...finding, ...given } })
  return (
    <>
      <TextInput
        label={say.basis}
        value={finding.basis}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => part({ basis: event.currentTarget.value })}
      />
      <LongText
        label={say.recommendation}
        value={finding.recommendation}
        onChange={(recommendation) => part({ recommendation })}
      />
      <NativeSelect
        label={say.addressee}
        value={finding.addressee}
        data={addressees.map((value) => ({ value, label: text.supervisionFindings.addressee[value] }))}
        onChange={({ currentTarget: { value } }) =>
          part({ addressee: addressees.find((one) => one === value) ?? 'director' })
        }
      />
      <DateInput label={say.dueOn} value={finding.dueOn} today={today} onChange={(dueOn) => part({ dueOn })} />
    </>
  )
}
