import { NativeSelect, TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import {
  type CostArea,
  costAreas,
  type CostItem,
  costItems,
  type CostSource,
  costSources,
} from '@shared/domain/training-cost'
import { costAreaWords, costItemWords, costSourceWords } from '@shared/text/training-cost-words'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core, newId } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'

type Form = {
  date: CivilDate | null
  item: CostItem
  area: CostArea
  description: string
  source: CostSource
  amount: number | null
  voucherNumber: string
}

/** A cost of the class: when, what for, who pays, and the voucher of the school's accounts. */
export function CostForm({ courseId, onDone }: { courseId: string; onDone: () => void }) {
  const say = useText().courseCosts
  const today = useToday()
  const [costId, setCostId] = useState(newId)
  const { form, change, clear } = useKeptForm<Form>(`courses cost ${courseId}`, {
    date: today,
    item: 'class',
    area: 'agriculture',
    description: '',
    source: 'state',
    amount: null,
    voucherNumber: '',
  })
  const command = useCommand(core.trainingCosts.add)
  const { date, amount, description, ...rest } = form
  const entry =
    date === null || amount === null || description.trim() === '' ? null : { ...rest, date, amount, description }
  return (
    <CommandForm
      title={say.add.title}
      confirm={say.add.confirm}
      input={entry === null ? null : { costId, courseId, entry }}
      missing={say.add.missing}
      command={command}
      onDone={() => {
        clear({ ...form, description: '', amount: null })
        setCostId(newId())
        showDone(say.add.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <CostFields form={form} change={change} />
    </CommandForm>
  )
}

function CostFields({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const say = useText().courseCosts
  const today = useToday()
  return (
    <>
      <DateInput
        label={say.column.date}
        value={form.date}
        today={today}
        autoFocus
        onChange={(on) => change({ date: on })}
      />
      <Choice
        label={say.column.item}
        value={form.item}
        all={costItems}
        words={costItemWords}
        onChange={(item) => change({ item })}
      />
      <Choice
        label={say.area}
        value={form.area}
        all={costAreas}
        words={costAreaWords}
        onChange={(area) => change({ area })}
      />
      <TextInput
        label={say.column.description}
        value={form.description}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ description: value })}
      />
      <Choice
        label={say.column.source}
        value={form.source}
        all={costSources}
        words={costSourceWords}
        onChange={(source) => change({ source })}
      />
      <MoneyInput label={say.column.amount} value={form.amount} onChange={(next) => change({ amount: next })} />
      <TextInput
        label={say.voucher}
        value={form.voucherNumber}
        maxLength={30}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ voucherNumber: value })}
      />
    </>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  all: readonly T[]
  words: Readonly<Record<T, string>>
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, all, words, onChange }: ChoiceProps<T>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={all.map((one) => ({ value: one, label: words[one] }))}
      onChange={({ currentTarget }) => {
        const chosen = all.find((one) => one === currentTarget.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    />
  )
}
